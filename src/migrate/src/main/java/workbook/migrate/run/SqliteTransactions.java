package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import workbook.migrate.jdbc.Quietly;

/**
 * SQLite's own, begun for writing: one that begins by reading, as JDBC's do, is refused at once
 * when another writes, however patient the session is.
 */
final class SqliteTransactions implements Transactions {
  private final Connection connection;
  private final boolean commitsAlone;
  private final RollbackJournal journal;

  SqliteTransactions(Connection connection) throws SQLException {
    this.connection = connection;
    this.commitsAlone = connection.getAutoCommit();
    connection.setAutoCommit(true);
    this.journal = RollbackJournal.kept(connection);
  }

  @Override
  public void run(Work work) throws SQLException {
    execute("BEGIN IMMEDIATE");
    try {
      work.run();
      execute("COMMIT");
    } catch (SQLException | RuntimeException | Error e) {
      rollback(e);
      throw e;
    }
  }

  /** After some failures SQLite has rolled back already. */
  private void rollback(Throwable failure) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = Quietly.on(connection).createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void finish() throws SQLException {
    journal.restore();
    if (!connection.getAutoCommit()) { // A savepoint has the driver believe that it began one.
      execute("BEGIN");
    }
    connection.setAutoCommit(commitsAlone);
  }
}
