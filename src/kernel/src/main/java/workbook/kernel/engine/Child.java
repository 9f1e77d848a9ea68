package workbook.kernel.engine;

import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import workbook.kernel.agent.Agent;

/** A child process with its connections: for commands, for what it says beside, for debugging. */
final class Child implements AutoCloseable {
  private static final int CONNECT_MILLIS = 20_000;
  private static final int GRACE_MILLIS = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Process process;
  private final LastWords lastWords;
  private final VirtualMachine debugger;
  private final Socket commands;
  private final Socket frames;

  private Child(
      Process process,
      LastWords lastWords,
      VirtualMachine debugger,
      Socket commands,
      Socket frames) {
    this.process = process;
    this.lastWords = lastWords;
    this.debugger = debugger;
    this.commands = commands;
    this.frames = frames;
  }

  /** Starts a process and waits until it has called back. */
  static Child start(ChildSettings settings, List<String> moreOptions) throws IOException {
    byte[] secret = new byte[Agent.SECRET_LENGTH];
    RANDOM.nextBytes(secret);
    try (ServerSocket door = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        DebuggerDoor debuggerDoor = DebuggerDoor.open(CONNECT_MILLIS)) {
      door.setSoTimeout(CONNECT_MILLIS);
      Process process = launch(settings, moreOptions, debuggerDoor.address(), door.getLocalPort());
      Children.add(process);
      LastWords lastWords = LastWords.of(process);
      var unused = process.onExit().thenRun(() -> closeQuietly(debuggerDoor, door));
      try {
        process.getOutputStream().write(secret);
        process.getOutputStream().flush();
        VirtualMachine debugger = debuggerDoor.accept();
        Socket commands = accept(door, secret);
        return new Child(process, lastWords, debugger, commands, accept(door, secret));
      } catch (IOException e) {
        process.destroyForcibly();
        throw new IOException("The child process did not start.\n" + lastWords.text(), e);
      }
    }
  }

  private static Process launch(
      ChildSettings settings, List<String> moreOptions, String debugger, int port)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(ChildCommand.of(settings, moreOptions, debugger, port))
            .redirectErrorStream(true);
    Optional.ofNullable(settings.folder()).map(Path::toFile).ifPresent(builder::directory);
    builder.environment().putAll(settings.environment());
    return builder.start();
  }

  /** Lets in only who knows the secret: any process of this machine could call. */
  private static Socket accept(ServerSocket door, byte[] secret) throws IOException {
    while (true) {
      Socket guest = door.accept();
      guest.setTcpNoDelay(true);
      guest.setSoTimeout(CONNECT_MILLIS);
      if (Arrays.equals(secret, guest.getInputStream().readNBytes(secret.length))) {
        guest.setSoTimeout(0);
        return guest;
      }
      guest.close();
    }
  }

  /** Where JShell's commands go and are answered. */
  Socket commands() {
    return commands;
  }

  /** Where the child says all else. */
  Socket frames() {
    return frames;
  }

  VirtualMachine debugger() {
    return debugger;
  }

  Process process() {
    return process;
  }

  /** What the process wrote past the cells: what Java itself says when it gives up. */
  String lastWords() {
    return lastWords.text();
  }

  /** Ends what the process started, lets it end by itself, and ends it where it does not. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    closeQuietly(commands, frames, process.getOutputStream());
    CompletableFuture.delayedExecutor(GRACE_MILLIS, TimeUnit.MILLISECONDS).execute(this::kill);
    disconnect();
  }

  /** Ends the process and all that it started, now. */
  void kill() {
    Children.kill(process);
  }

  private void disconnect() {
    try {
      debugger.dispose();
    } catch (VMDisconnectedException e) {
      // it went first
    }
  }

  private static void closeQuietly(AutoCloseable... resources) {
    for (AutoCloseable resource : resources) {
      try {
        resource.close();
      } catch (Exception e) {
        // nobody is at the other end
      }
    }
  }
}
