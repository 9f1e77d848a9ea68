package workbook.migrate.reflect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/**
 * What MySQL's tables have that revisions have no word for, as statements: engine, row format and
 * collation of a table, partitions, conditions that are not enforced, columns that are not shown.
 */
final class MySqlExtras {
  private static final Pattern PARTITIONS = Pattern.compile("(?s)/\\*!\\d+ (PARTITION BY .*) \\*/");

  private final Statement statement;
  private final List<Operation> operations = new ArrayList<>();

  private MySqlExtras(Statement statement) {
    this.statement = statement;
  }

  /** The statements for all tables of a schema; none on another database. */
  static List<Operation> of(Connection connection, Schema schema) throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
      return List.of();
    }
    try (Statement statement = connection.createStatement()) {
      MySqlExtras extras = new MySqlExtras(statement);
      extras.options();
      extras.unenforced();
      extras.invisible();
      for (Table table : schema.tables()) {
        extras.partitions(table.name());
      }
      return extras.operations;
    }
  }

  /** Only what is not as it is without a word. */
  private void options() throws SQLException {
    ask(
        "SELECT t.table_name, concat_ws(' ', if(t.engine <> 'InnoDB', concat('ENGINE=', t.engine), NULL),"
            + " nullif(trim(replace(t.create_options, 'partitioned', '')), ''),"
            + " if(t.table_collation <> s.default_collation_name,"
            + " concat('COLLATE=', t.table_collation), NULL)) AS options"
            + " FROM information_schema.tables t"
            + " JOIN information_schema.schemata s ON s.schema_name = t.table_schema"
            + " WHERE t.table_schema = database() AND t.table_type = 'BASE TABLE'"
            + " AND t.table_name NOT IN ('alembic_version', 'alembic_history')"
            + " HAVING options <> '' ORDER BY t.table_name",
        row -> alter(row.getString(1), row.getString(2)));
  }

  private void unenforced() throws SQLException {
    ask(
        "SELECT table_name, constraint_name FROM information_schema.table_constraints"
            + " WHERE constraint_schema = database() AND constraint_type = 'CHECK'"
            + " AND enforced = 'NO' ORDER BY table_name, constraint_name",
        row ->
            alter(row.getString(1), "ALTER CHECK " + quoted(row.getString(2)) + " NOT ENFORCED"));
  }

  private void invisible() throws SQLException {
    ask(
        "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = database() AND extra LIKE '%INVISIBLE%'"
            + " ORDER BY table_name, ordinal_position",
        row ->
            alter(row.getString(1), "ALTER COLUMN " + quoted(row.getString(2)) + " SET INVISIBLE"));
  }

  private void partitions(String table) throws SQLException {
    ask(
        "SHOW CREATE TABLE " + quoted(table),
        row -> {
          Matcher partitions = PARTITIONS.matcher(row.getString(2));
          if (partitions.find()) {
            alter(table, partitions.group(1));
          }
        });
  }

  private void alter(String table, String change) {
    operations.add(new Operation.Execute("ALTER TABLE " + quoted(table) + " " + change, List.of()));
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  /** Does something with a row. */
  private interface Each {
    void row(ResultSet row) throws SQLException;
  }

  private void ask(String sql, Each each) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        each.row(rows);
      }
    }
  }
}
