package workbook.migrate.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import workbook.migrate.jdbc.Quietly;

/**
 * SQLite's journal of how to take back a transaction: a file beside the database's. Usually each
 * transaction makes it and deletes it again. Here it is emptied and kept until the last step is
 * done, which is as safe, and quicker.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_journal_mode">journal_mode</a>
 */
final class RollbackJournal {
  private static final String MODE = "PRAGMA main.journal_mode";

  private final Connection connection;
  private final boolean isKept;

  private RollbackJournal(Connection connection) throws SQLException {
    this.connection = Quietly.on(connection);
    this.isKept = ask(MODE).equals("delete") && ask(MODE + " = TRUNCATE").equals("truncate");
  }

  /** Keeps the file, unless the database has another way of its own, such as a write-ahead log. */
  static RollbackJournal kept(Connection connection) throws SQLException {
    return new RollbackJournal(connection);
  }

  /** Deletes the file, and has each transaction do so again. */
  void restore() throws SQLException {
    if (isKept) {
      ask(MODE + " = DELETE");
    }
  }

  private String ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      return answer.next() ? answer.getString(1) : "";
    }
  }
}
