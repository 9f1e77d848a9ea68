package workbook.lab.database;

import java.sql.Connection;
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
  static boolean await(MySqlAddress address, BooleanSupplier running) throws InterruptedException {
    Instant end = Instant.now().plus(LIMIT);
    while (running.getAsBoolean() && Instant.now().isBefore(end)) {
      try (Connection connection = MySqlConnector.open(address, PATIENCE)) {
        return connection.isValid(1);
      } catch (SQLException notYet) {
        Thread.sleep(PAUSE.toMillis());
      }
    }
    return false;
  }
}
