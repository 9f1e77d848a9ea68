package workbook.migrate.reflect;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/**
 * SQLite's virtual tables, triggers of views, and tables that say what is to happen on a conflict,
 * or in which order and by which collation a key is kept.
 */
final class SqliteExtras {
  private static final String VIRTUAL =
      " FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL %' ORDER BY rowid";
  private static final String TRIGGERS_OF_VIEWS =
      "SELECT t.sql FROM sqlite_master t JOIN sqlite_master v"
          + " ON v.name = t.tbl_name COLLATE NOCASE AND v.type = 'view'"
          + " WHERE t.type = 'trigger' ORDER BY t.rowid";

  private SqliteExtras() {}

  static Extras of(Question catalogue, Schema schema) throws SQLException {
    return new Extras(
        catalogue.ask("SELECT sql" + VIRTUAL, row -> Extras.execute(row.getString(1))),
        verbatim(catalogue, schema),
        catalogue.ask(TRIGGERS_OF_VIEWS, row -> Extras.execute(row.getString(1))),
        catalogue.ask("SELECT name" + VIRTUAL, row -> drop(row.getString(1))));
  }

  private static Operation drop(String table) {
    return new Operation.DropTable(table, false);
  }

  private static Map<String, Operation> verbatim(Question catalogue, Schema schema)
      throws SQLException {
    Map<String, String> made = new HashMap<>();
    catalogue.ask(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table'",
        row -> made.put(row.getString(1), row.getString(2)));
    Map<String, Operation> verbatim = new HashMap<>();
    for (Table table : schema.tables()) {
      String sql = made.get(table.name());
      if (sql != null && hasMoreToSay(CreateTableText.parse(table.name(), sql))) {
        verbatim.put(table.name(), Extras.execute(sql));
      }
    }
    return verbatim;
  }

  private static boolean hasMoreToSay(CreateTableText table) {
    return table.items().stream().anyMatch(it -> SqlTokens.of(it).mention("CONFLICT"))
        || table.constraints().stream().anyMatch(SqliteExtras::isOrdered);
  }

  private static boolean isOrdered(ConstraintPlace constraint) {
    SqlTokens columns = SqlTokens.of(constraint.inside());
    return !constraint.columns().isEmpty()
        && List.of("COLLATE", "DESC").stream().anyMatch(columns::mention);
  }
}
