package workbook.lab.database;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Launches a server in the background, and ends it with the JVM if nobody did before. */
final class Starter {
  private static final Logger LOG = LoggerFactory.getLogger(Starter.class);

  private final Launch launch;
  private final CompletableFuture<Void> start = new CompletableFuture<>();
  private final Thread hook = new Thread(this::end, "workbook-mysql-end");
  private boolean ended;

  private Starter(Launch launch) {
    this.launch = launch;
  }

  static MySqlServer.Found start(
      MySqlServer.Origin origin, IdleConnections connections, Launch launch) {
    Starter starter = new Starter(launch);
    Runtime.getRuntime().addShutdownHook(starter.hook);
    Thread thread = new Thread(starter::run, "workbook-mysql-start");
    thread.setDaemon(true);
    thread.start();
    return new StartedServer(origin, connections, starter.start, starter::close);
  }

  private void run() {
    try {
      if (launch.run()) {
        start.complete(null);
        return;
      }
    } catch (Exception e) {
      LOG.warn("MySQL did not start: {}", String.valueOf(e.getMessage()));
      LOG.debug("MySQL did not start", e);
    }
    end();
    start.completeExceptionally(new MySqlMissingException(launch.failure()));
  }

  private void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      LOG.debug("the JVM is ending already");
    }
    end();
  }

  private synchronized void end() {
    if (!ended) {
      ended = true;
      launch.end();
    }
  }
}
