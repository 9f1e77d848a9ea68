package workbook.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import workbook.migrate.MigrationException;
import workbook.migrate.jdbc.Ending;
import workbook.migrate.jdbc.Quietly;

/**
 * The right to migrate a database, which one process has at a time. It is never a row: whoever is
 * killed while holding it leaves nothing behind that someone would have to clean up.
 */
public interface MigrationLock {
  /**
   * Takes the lock of the database behind a connection.
   *
   * @param patience how long to wait while another has it
   * @throws MigrationException when another still has it then; the message says who
   */
  static MigrationLock take(Connection connection, Duration patience) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "MySQL", "MariaDB" -> MySqlLock.take(Quietly.on(connection), patience);
      case "SQLite" -> SqliteLock.take(Quietly.on(connection), patience);
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  /** What is done while the lock is held. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Does something while the lock is held; takes it as {@link #take} does. */
  static <T> T during(Connection connection, Duration patience, Work<T> work) throws SQLException {
    MigrationLock lock = take(connection, patience);
    return Ending.after(work::run, lock::release);
  }

  /** Gives the lock back. */
  void release() throws SQLException;
}
