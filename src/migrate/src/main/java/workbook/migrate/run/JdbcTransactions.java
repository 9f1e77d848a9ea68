package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * As JDBC has them. Between two of them the connection stays as they want it, for each switch is a
 * message to the server.
 */
final class JdbcTransactions implements Transactions {
  private final Connection connection;
  private final boolean commitsAlone;

  JdbcTransactions(Connection connection) throws SQLException {
    this.connection = connection;
    this.commitsAlone = connection.getAutoCommit();
  }

  @Override
  public void run(Work work) throws SQLException {
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
    }
    try {
      work.run();
      connection.commit();
    } catch (SQLException | RuntimeException | Error e) {
      rollback(e);
      throw e;
    }
  }

  /** A connection that is lost has nothing to roll back. */
  private void rollback(Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void finish() throws SQLException {
    connection.setAutoCommit(commitsAlone);
  }
}
