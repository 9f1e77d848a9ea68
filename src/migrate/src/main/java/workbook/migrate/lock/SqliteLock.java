package workbook.migrate.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import workbook.migrate.MigrationException;

/**
 * A lock on a file beside the database, for SQLite has none of its own that would let others go on
 * reading.
 */
record SqliteLock(LockFile file) implements MigrationLock {
  private static final String ENDING = "-migrating";
  private static final long PAUSE_MILLIS = 50;

  static MigrationLock take(Connection connection, Duration patience) throws SQLException {
    String database = file(connection);
    if (database.isEmpty()) {
      return () -> {}; // Nobody else sees a database in memory.
    }
    try {
      return new SqliteLock(await(database, patience));
    } catch (IOException e) {
      throw MigrationException.because(e, "no-lock-file", database + ENDING, e);
    }
  }

  /** A pragma, unlike a query, is answered while another writes and lets nobody read. */
  private static String file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet databases = statement.executeQuery("PRAGMA database_list")) {
      while (databases.next()) {
        if (databases.getString("name").equals("main")) {
          return String.valueOf(databases.getString("file"));
        }
      }
      return "";
    }
  }

  private static LockFile await(String database, Duration patience) throws IOException {
    Path file = Path.of(database + ENDING);
    Instant end = Instant.now().plus(patience);
    Optional<LockFile> taken = LockFile.attempt(file);
    while (taken.isEmpty()) {
      if (!Instant.now().isBefore(end) || isInterruptedWhileWaiting()) {
        throw MigrationException.of("locked", database, LockFile.owner(file), patience.toSeconds());
      }
      taken = LockFile.attempt(file);
    }
    return taken.get();
  }

  private static boolean isInterruptedWhileWaiting() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void release() throws SQLException {
    try {
      file.delete();
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }
}
