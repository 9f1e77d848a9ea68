package workbook.migrate.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.SqlDialect;
import workbook.migrate.jdbc.Prepared;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.plan.RowChange;
import workbook.migrate.schema.Schema;

/** The table {@code alembic_version}, in the shape that Alembic gives it: a row for each head. */
public final class VersionTable implements AutoCloseable {
  /** Its name. */
  public static final String NAME = Schema.VERSION_TABLE;

  private static final String TABLE = NAME;
  private static final String CREATE =
      "CREATE TABLE "
          + TABLE
          + " (\n  version_num VARCHAR(32) NOT NULL,\n"
          + "  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)";

  private final Connection connection;
  private final Prepared statements;

  /** The version table behind a connection, whether it is there or not. */
  public VersionTable(Connection connection) {
    this.connection = connection;
    this.statements = new Prepared(connection);
  }

  /** The statement that creates it where it is not there. */
  public static String creation() {
    return CREATE.replaceFirst("TABLE", "TABLE IF NOT EXISTS");
  }

  /** A statement that does nothing where there is this row, and fails where there is none. */
  public static String proof(String id, SqlDialect dialect) {
    String nothing = dialect == SqlDialect.MYSQL ? "SELECT NULL FROM dual" : "SELECT NULL";
    String there = "SELECT * FROM %s WHERE version_num = '%s'".formatted(TABLE, id);
    return "INSERT INTO %s (version_num) %s WHERE NOT EXISTS (%s)".formatted(TABLE, nothing, there);
  }

  /** The statement that changes a row, for a script; ids need no escaping. */
  public static String sql(RowChange change) {
    if (change.from() == null) {
      return "INSERT INTO " + TABLE + " (version_num) VALUES ('" + change.to() + "')";
    }
    String there = " WHERE version_num = '" + change.from() + "'";
    return change.to() == null
        ? "DELETE FROM " + TABLE + there
        : "UPDATE " + TABLE + " SET version_num = '" + change.to() + "'" + there;
  }

  /** The ids in it, sorted; none when there is no table. */
  public List<String> rows() throws SQLException {
    if (!exists()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    try (Statement statement = Quietly.on(connection).createStatement();
        ResultSet result =
            statement.executeQuery("SELECT version_num FROM " + TABLE + " ORDER BY version_num")) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  /** Creates the table if it is not there. */
  void ensure() throws SQLException {
    if (!exists()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(CREATE);
      }
    }
  }

  /**
   * Changes the rows. Each change must meet the one row that was planned for, else somebody else
   * was here meanwhile.
   */
  void apply(List<RowChange> changes) throws SQLException {
    for (RowChange change : changes) {
      try {
        apply(change);
      } catch (SQLException e) {
        throw explained(e, change.to());
      }
    }
  }

  /** Deletes all rows, also those that no revision has. */
  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM " + TABLE);
    }
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }

  private void apply(RowChange change) throws SQLException {
    String from = change.from();
    String to = change.to();
    if (from == null) {
      change("INSERT INTO " + TABLE + " (version_num) VALUES (?)", to);
    } else if (to == null) {
      change("DELETE FROM " + TABLE + " WHERE version_num = ?", from);
    } else {
      change("UPDATE " + TABLE + " SET version_num = ? WHERE version_num = ?", to, from);
    }
  }

  /** Names the row that stands in the way, where that was the reason. */
  private SQLException explained(SQLException refused, @Nullable String to) throws SQLException {
    if (to != null && rows().contains(to)) {
      throw MigrationException.because(refused, "version-row-there", to, TABLE);
    }
    return refused;
  }

  private void change(String sql, @Nullable String... values) throws SQLException {
    PreparedStatement statement = statements.of(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    int changed = statement.executeUpdate();
    if (changed != 1) {
      throw MigrationException.of("version-row-missing", values[values.length - 1], TABLE, changed);
    }
  }

  private boolean exists() throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(connection.getCatalog(), null, TABLE, null)) {
      return tables.next();
    }
  }
}
