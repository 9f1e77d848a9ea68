package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction after the other on a connection; at the end it is as it was. */
interface Transactions {
  /** What a transaction holds together. */
  interface Work {
    void run() throws SQLException;
  }

  /** The transactions of the database behind a connection. */
  static Transactions on(Connection connection) throws SQLException {
    boolean isSqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    return isSqlite ? new SqliteTransactions(connection) : new JdbcTransactions(connection);
  }

  /** Commits the work, or takes all of it back. */
  void run(Work work) throws SQLException;

  /** Leaves the connection as it was found. */
  void finish() throws SQLException;
}
