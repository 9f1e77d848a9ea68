package workbook.lab.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A {@code mysqld} or {@code mariadbd} on a data folder of its own. */
final class ServerProgram implements Launch {
  private static final Logger LOG = LoggerFactory.getLogger(ServerProgram.class);
  private static final long SETUP_SECONDS = 60;

  private final Path program;
  private final IdleConnections connections =
      new IdleConnections(MySqlAddress.ofOurs("127.0.0.1", "workbook"));
  private @Nullable ServerFolder folder;
  private @Nullable Process process;
  private boolean ended;

  private ServerProgram(Path program) {
    this.program = program;
  }

  static MySqlServer start(Path program) {
    ServerProgram server = new ServerProgram(program);
    return Starter.start(MySqlServer.Origin.PROGRAM, server.connections, server);
  }

  @Override
  public boolean run() throws IOException, InterruptedException {
    ServerFolder.removeLeftovers();
    ServerFolder made = ServerFolder.make();
    if (!adopt(made)) {
      return false;
    }
    Process setup = launch(made, setup(made));
    if (setup == null
        || !setup.waitFor(SETUP_SECONDS, TimeUnit.SECONDS)
        || setup.exitValue() != 0) {
      LOG.warn("{} made no data folder; its log: {}", program, made.log());
      return false;
    }
    made.writeUser(connections.address());
    Process server = launch(made, serve(made));
    boolean ready = server != null && Readiness.await(connections, server::isAlive);
    if (!ready) {
      LOG.warn("{} did not become a server; its log: {}", program, made.log());
    }
    return ready;
  }

  @Override
  public synchronized void end() {
    ended = true;
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
    if (folder != null) {
      folder.remove();
    }
  }

  @Override
  public MySqlServer.Missing failure() {
    return new MySqlServer.Missing(MissingReason.PROGRAM_FAILED, program.toString());
  }

  private synchronized boolean adopt(ServerFolder made) {
    if (ended) {
      made.remove();
      return false;
    }
    folder = made;
    return true;
  }

  /** Nothing is launched once the end was asked for. */
  private synchronized @Nullable Process launch(ServerFolder made, List<String> command)
      throws IOException {
    if (ended) {
      return null;
    }
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(made.logFile().toFile()))
            .start();
    process.getOutputStream().close();
    return process;
  }

  private List<String> setup(ServerFolder made) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (Mariadb.is(program)) {
      command.add(Mariadb.installer(program).toString());
      command.add("--no-defaults");
      command.add("--auth-root-authentication-method=normal");
      command.add("--skip-test-db");
    } else {
      command.add(program.toString());
      command.add("--no-defaults");
      command.add("--initialize-insecure");
      command.addAll(ServerOptions.QUICK);
    }
    command.addAll(made.options());
    return command;
  }

  private List<String> serve(ServerFolder made) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--no-defaults");
    command.addAll(ServerOptions.QUICK);
    command.addAll(made.options());
    command.addAll(made.serving());
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + connections.address().port());
    return command;
  }
}
