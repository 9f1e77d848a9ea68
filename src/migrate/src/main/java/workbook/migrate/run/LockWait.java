package workbook.migrate.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import workbook.migrate.jdbc.Quietly;

/**
 * How long a statement waits for a table that another transaction holds. MySQL's own limit is a
 * year, and all who want the table meanwhile queue up behind the migration.
 */
final class LockWait {
  private final Connection connection;
  private final String back;

  private LockWait(Connection connection, String back) {
    this.connection = connection;
    this.back = back;
  }

  /** Sets the limit of the session. */
  static LockWait limit(Connection session, Duration limit) throws SQLException {
    Connection connection = Quietly.on(session);
    boolean isSqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    return isSqlite ? sqlite(connection, limit) : mysql(connection, limit);
  }

  private static LockWait sqlite(Connection connection, Duration limit) throws SQLException {
    String set = "PRAGMA busy_timeout = ";
    String before = set + ask(connection, "PRAGMA busy_timeout");
    run(connection, set + Math.min(limit.toMillis(), Integer.MAX_VALUE));
    return new LockWait(connection, before);
  }

  /** The first is for the table as such, the second for its rows. */
  private static LockWait mysql(Connection connection, Duration limit) throws SQLException {
    String set = "SET SESSION lock_wait_timeout = %1$s, innodb_lock_wait_timeout = %2$s";
    String table = ask(connection, "SELECT @@lock_wait_timeout");
    String rows = ask(connection, "SELECT @@innodb_lock_wait_timeout");
    long seconds = Math.max(1, limit.toSeconds());
    run(connection, set.formatted(seconds, seconds));
    return new LockWait(connection, set.formatted(table, rows));
  }

  /** Sets the limit that was there before. */
  void restore() throws SQLException {
    run(connection, back);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      return answer.next() ? String.valueOf(answer.getString(1)) : "0";
    }
  }
}
