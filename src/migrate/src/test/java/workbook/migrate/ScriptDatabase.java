package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Runs scripts on databases, and compares these. */
abstract class ScriptDatabase {
  abstract DataSource fresh() throws SQLException;

  abstract SqlDialect dialect();

  /** Runs a whole file, as a database's own client does. */
  abstract void runFile(DataSource database, String file) throws SQLException;

  /** How a value is kept: its kind and its bytes. */
  abstract String kept();

  static void assertAlike(DataSource online, DataSource offline) throws SQLException {
    Schema expected = schema(online);
    assertThat(expected.difference(schema(offline))).hasToString("(no difference)");
    assertThat(schema(offline).tables().stream().map(ScriptDatabase::unordered).toList())
        .isEqualTo(expected.tables().stream().map(ScriptDatabase::unordered).toList());
    List<String> tables = new ArrayList<>(expected.tables().stream().map(Table::name).toList());
    tables.add("alembic_version");
    for (String table : tables) {
      String all = "SELECT * FROM `" + table + "` ORDER BY 1";
      assertThat(rows(offline, all)).isEqualTo(rows(online, all));
    }
  }

  /** All of a table but the order of its rules. */
  private static List<Object> unordered(Table table) {
    return List.of(
        table.columns(),
        table.primaryKey(),
        Set.copyOf(table.uniques()),
        Set.copyOf(table.foreignKeys()),
        Set.copyOf(table.indexes()),
        Set.copyOf(table.checks()),
        table.details(),
        table.options());
  }

  static List<String> rows(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          boolean isNow = result.getMetaData().getColumnName(i).equals("seen");
          row.add(isNow ? "" : String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }

  static Schema schema(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Schema schema = Schema.read(connection);
      List<Table> byName = new ArrayList<>(schema.tables());
      byName.sort(Comparator.comparing(Table::name));
      return new Schema(byName, schema.views());
    }
  }

  static void run(DataSource database, Script script) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : script.statements()) {
        statement.execute(sql);
      }
    }
  }
}
