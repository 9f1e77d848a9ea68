package workbook.lab.database;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a server that was started lets us in. */
final class Readiness {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(40);

  private Readiness() {}

  /** True once we are in; false when the server ended, or did not let us in for too long. */
  static boolean await(IdleConnections connections, BooleanSupplier running)
      throws InterruptedException {
    Instant end = Instant.now().plus(LIMIT);
    while (running.getAsBoolean() && Instant.now().isBefore(end)) {
      try {
        connections.give(MySqlConnector.open(connections.address(), PATIENCE));
        return true;
      } catch (SQLException notYet) {
        Thread.sleep(PAUSE.toMillis());
      }
    }
    return false;
  }
}
