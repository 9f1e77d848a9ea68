package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;
import workbook.migrate.MigrationException;
import workbook.migrate.jdbc.DriverMessage;
import workbook.migrate.jdbc.Grantee;
import workbook.migrate.jdbc.Trouble;
import workbook.migrate.journal.HistoryTable;
import workbook.migrate.schema.Schema;

/** The tables in which the engine notes what ran; each is made when it is first needed. */
final class OwnTables {
  private final Connection connection;
  private final VersionTable versions;
  private final HistoryTable history;
  private boolean hasVersions;
  private boolean hasHistory;

  OwnTables(Connection connection, VersionTable versions, HistoryTable history) {
    this.connection = connection;
    this.versions = versions;
    this.history = history;
  }

  /** Before anything else of a step, for making a table commits what ran before on MySQL. */
  void ensure(boolean withHistory) throws SQLException {
    if (!hasVersions) {
      ensure(Schema.VERSION_TABLE, versions::ensure);
    }
    if (withHistory && !hasHistory) {
      ensure(Schema.HISTORY_TABLE, history::ensure);
    }
  }

  /** What was made is there for good: the transaction that made it is committed. */
  void committed(boolean withHistory) {
    hasVersions = true;
    hasHistory |= withHistory;
  }

  /** Makes a table. */
  private interface Making {
    void run() throws SQLException;
  }

  private void ensure(String table, Making making) throws SQLException {
    try {
      making.run();
    } catch (SQLException e) {
      if (Trouble.of(e) == Trouble.DENIED) {
        throw denied(table, e);
      }
      throw e;
    }
  }

  private TableDeniedException denied(String table, SQLException refused) throws SQLException {
    String user = Grantee.of(connection);
    return new TableDeniedException(
        refused, user, table, DriverMessage.of(refused), grant(table, user));
  }

  private String grant(String table, String user) throws SQLException {
    return "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE ON `%s`.`%s` TO %s;"
        .formatted(connection.getCatalog(), table, user);
  }

  /** The user may not make such a table. */
  static final class TableDeniedException extends MigrationException {
    private static final long serialVersionUID = 1L;

    TableDeniedException(
        SQLException refused, String user, String table, String message, String grant) {
      super(refused, "table-denied", user, table, message, grant);
    }
  }
}
