package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads SQLite's schema: its catalogue, and of each table the statement that made it. */
final class SqliteSchemaReader implements SchemaReader {
  /** Of its own tables, and without those that a virtual one keeps what it has in. */
  private static final String OTHERS =
      "name NOT IN ('"
          + Schema.VERSION_TABLE
          + "', '"
          + Schema.HISTORY_TABLE
          + "') AND name NOT IN (SELECT name FROM pragma_table_list"
          + " WHERE schema = 'main' AND type IN ('virtual', 'shadow'))";

  private record Made(String name, String sql) {}

  private final Catalogue catalogue;

  SqliteSchemaReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Schema read() throws SQLException {
    SqliteParts parts = SqliteParts.read(catalogue);
    List<Table> tables = new ArrayList<>();
    for (Made table : made("table", OTHERS)) {
      tables.add(new SqliteTable(parts, table.name(), table.sql()).read());
    }
    List<Schema.View> views =
        made("view", "1").stream().map(it -> new Schema.View(it.name(), it.sql())).toList();
    return new Schema(ForeignKeyEnds.found(tables), views);
  }

  private List<Made> made(String type, String condition) throws SQLException {
    return catalogue.query(
        "SELECT name, sql FROM sqlite_master WHERE type = ? AND "
            + condition
            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
        row -> new Made(row.getString(1), row.getString(2)),
        type);
  }
}
