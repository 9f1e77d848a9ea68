package workbook.migrate.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import workbook.migrate.MigrationException;
import workbook.migrate.schema.Schema;

/** The table {@code alembic_version}, in the shape that Alembic gives it: a row for each head. */
public final class VersionTable {
  private static final String TABLE = Schema.VERSION_TABLE;
  private static final String CREATE =
      "CREATE TABLE "
          + TABLE
          + " (\n  version_num VARCHAR(32) NOT NULL,\n"
          + "  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)";

  private final Connection connection;

  /** The version table behind a connection, whether it is there or not. */
  public VersionTable(Connection connection) {
    this.connection = connection;
  }

  /** The ids in it, sorted; none when there is no table. */
  public List<String> rows() throws SQLException {
    if (!exists()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
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

  /** Changes the rows: an update where one takes the place of one, as Alembic does. */
  void replace(Collection<String> before, Collection<String> after) throws SQLException {
    List<String> gone = before.stream().filter(id -> !after.contains(id)).toList();
    List<String> come = after.stream().filter(id -> !before.contains(id)).toList();
    boolean takesThePlace = !gone.isEmpty() && !come.isEmpty();
    if (takesThePlace) {
      change(
          "UPDATE " + TABLE + " SET version_num = ? WHERE version_num = ?",
          come.get(0),
          gone.get(0));
    }
    for (String id : gone.subList(takesThePlace ? 1 : 0, gone.size())) {
      change("DELETE FROM " + TABLE + " WHERE version_num = ?", id);
    }
    for (String id : come.subList(takesThePlace ? 1 : 0, come.size())) {
      change("INSERT INTO " + TABLE + " (version_num) VALUES (?)", id);
    }
  }

  private void change(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      int changed = statement.executeUpdate();
      if (changed != 1) {
        throw MigrationException.of(
            "version-row-missing", values[values.length - 1], TABLE, changed);
      }
    }
  }

  private boolean exists() throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(connection.getCatalog(), null, TABLE, null)) {
      return tables.next();
    }
  }
}
