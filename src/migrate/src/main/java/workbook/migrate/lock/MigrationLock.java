package workbook.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import workbook.migrate.MigrationException;

/**
 * The right to migrate a database, which one process has at a time. It is never a row: whoever is
 * killed while holding it leaves nothing behind that someone would have to clean up.
 */
public interface MigrationLock extends AutoCloseable {
  /**
   * Takes the lock of the database behind a connection.
   *
   * @param patience how long to wait while another has it
   * @throws MigrationException when another still has it then; the message says who
   */
  static MigrationLock take(Connection connection, Duration patience) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "MySQL", "MariaDB" -> MySqlLock.take(connection, patience);
      case "SQLite" -> SqliteLock.take(connection, patience);
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  /** Gives the lock back. */
  @Override
  void close() throws SQLException;
}
