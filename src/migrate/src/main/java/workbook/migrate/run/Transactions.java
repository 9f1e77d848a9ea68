package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One transaction after the other on a connection. Between them the connection stays as they want
 * it, for each switch is a message to the server; at the end it is as it was.
 */
final class Transactions {
  private final Connection connection;
  private final boolean commitsAlone;

  Transactions(Connection connection) throws SQLException {
    this.connection = connection;
    this.commitsAlone = connection.getAutoCommit();
  }

  /** What a transaction holds together. */
  interface Work {
    void run() throws SQLException;
  }

  /** Commits the work, or takes all of it back. */
  void run(Work work) throws SQLException {
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
    }
    try {
      work.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** Leaves the transactions: some settings take effect nowhere else. */
  void leave() throws SQLException {
    connection.setAutoCommit(true);
  }

  /** Leaves the connection as it was found. */
  void finish() throws SQLException {
    connection.setAutoCommit(commitsAlone);
  }
}
