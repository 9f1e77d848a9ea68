package workbook.kernel.agent;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import jdk.jshell.execution.Util;

/**
 * Main class of the child process. Arguments: the parent's port; {@link #CELLS} or {@link
 * #TERMINAL}; how many characters a cell may print; the snapshot method, or empty. The secret that
 * lets it in comes first on standard input.
 */
public final class Agent {
  /** Name of the thread that runs snippets. */
  public static final String THREAD = "cell";

  /** Serve cells. */
  public static final String CELLS = "cells";

  /** Serve JDK's terminal tool. */
  public static final String TERMINAL = "terminal";

  /** Length of the secret in bytes. */
  public static final int SECRET_LENGTH = 32;

  private static final int BUFFER = 1 << 14;

  private Agent() {}

  /** Serves the parent until one of the two ends. */
  public static void main(String[] args) throws IOException {
    InputStream parent = System.in;
    byte[] secret = parent.readNBytes(SECRET_LENGTH);
    new Lifeline(parent).start();
    Thread.currentThread().setName(THREAD);
    int port = Integer.parseInt(args[0]);
    try (Socket commands = call(port, secret);
        Socket frames = call(port, secret)) {
      SnippetControl control = control(frames, args);
      ObjectOutputStream out = new ObjectOutputStream(buffered(commands));
      out.flush();
      InputStream in = new BufferedInputStream(commands.getInputStream());
      Util.forwardExecutionControl(control, new ObjectInputStream(in), out);
    }
    Lifeline.end();
  }

  private static Socket call(int port, byte[] secret) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write(secret);
    return socket;
  }

  private static OutputStream buffered(Socket socket) throws IOException {
    return new BufferedOutputStream(socket.getOutputStream(), BUFFER);
  }

  private static SnippetControl control(Socket frames, String[] args) throws IOException {
    int limit = Integer.parseInt(args[2]);
    Outbox outbox = new Outbox(limit);
    System.setIn(new CellInput(outbox, frames.getInputStream()));
    System.setOut(new Console(FrameKind.OUT, outbox));
    System.setErr(new Console(FrameKind.ERR, outbox));
    Thread.setDefaultUncaughtExceptionHandler(Agent::report);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sayGoodbye(outbox), "goodbye"));
    outbox.start(frames.getOutputStream());
    return args[1].equals(CELLS)
        ? new CellControl(outbox, Snapshots.find(args[3], outbox), limit)
        : new TerminalControl(outbox);
  }

  private static void sayGoodbye(Outbox outbox) {
    outbox.frame(FrameKind.EXITING, "");
    outbox.flush();
  }

  private static void report(Thread thread, Throwable thrown) {
    if (!Failures.isStop(thrown)) {
      System.err.print("Exception in thread \"" + thread.getName() + "\" ");
      thrown.printStackTrace();
    }
  }
}
