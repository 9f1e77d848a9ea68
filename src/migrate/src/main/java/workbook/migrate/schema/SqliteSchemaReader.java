package workbook.migrate.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's schema through its table-valued pragmas. */
final class SqliteSchemaReader extends SchemaReader {
  private record TableRow(String name, String sql) {}

  private record ColumnRow(Column column, int keyPosition) {}

  private record IndexRow(String name, boolean unique, String origin) {}

  private record KeyRow(int id, String table, String from, @Nullable String to, String onDelete) {}

  SqliteSchemaReader(Connection connection) {
    super(connection);
  }

  @Override
  Schema read() throws SQLException {
    List<TableRow> rows =
        query(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ? ORDER BY rowid",
            row -> new TableRow(row.getString(1), row.getString(2)), Schema.VERSION_TABLE);
    List<Table> tables = new ArrayList<>();
    for (TableRow row : rows) {
      tables.add(table(row));
    }
    return new Schema(tables);
  }

  private Table table(TableRow row) throws SQLException {
    List<ColumnRow> columns = columns(row);
    List<Table.Unique> uniques = new ArrayList<>();
    List<Table.Index> indexes = new ArrayList<>();
    for (IndexRow index : indexes(row.name())) {
      List<String> names = columnsOf(index);
      switch (index.origin()) {
        case "u" -> uniques.add(new Table.Unique(index.name(), names));
        case "c" -> indexes.add(new Table.Index(index.name(), names, index.unique()));
        default -> {
          // The primary key's own index is told by the columns.
        }
      }
    }
    return new Table(
        row.name(),
        columns.stream().map(ColumnRow::column).toList(),
        primaryKey(columns),
        uniques,
        foreignKeys(row.name()),
        indexes,
        CheckTexts.of(row.sql()));
  }

  private List<ColumnRow> columns(TableRow table) throws SQLException {
    boolean counts = table.sql().toUpperCase(Locale.ROOT).contains("AUTOINCREMENT");
    return query(
        "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(?)"
            + " WHERE hidden <> 1 ORDER BY cid",
        row -> {
          int key = row.getInt(5);
          boolean required = row.getBoolean(3) || key > 0;
          return new ColumnRow(
              new Column(
                  row.getString(1),
                  row.getString(2).toLowerCase(Locale.ROOT),
                  !required,
                  row.getString(4),
                  counts && key > 0),
              key);
        },
        table.name());
  }

  private static List<String> primaryKey(List<ColumnRow> columns) {
    return columns.stream()
        .filter(it -> it.keyPosition() > 0)
        .sorted(Comparator.comparingInt(ColumnRow::keyPosition))
        .map(it -> it.column().name())
        .toList();
  }

  private List<IndexRow> indexes(String table) throws SQLException {
    return query(
        "SELECT name, \"unique\", origin FROM pragma_index_list(?) ORDER BY seq DESC",
        row -> new IndexRow(row.getString(1), row.getBoolean(2), row.getString(3)),
        table);
  }

  private List<String> columnsOf(IndexRow index) throws SQLException {
    return query(
        "SELECT coalesce(name, '(expression)') FROM pragma_index_info(?) ORDER BY seqno",
        row -> row.getString(1),
        index.name());
  }

  private List<Table.ForeignKey> foreignKeys(String table) throws SQLException {
    Map<Integer, List<KeyRow>> keys =
        query(
                "SELECT id, \"table\", \"from\", \"to\", on_delete"
                    + " FROM pragma_foreign_key_list(?) ORDER BY id, seq",
                row ->
                    new KeyRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                table)
            .stream()
            .collect(Collectors.groupingBy(KeyRow::id, TreeMap::new, Collectors.toList()));
    return keys.values().stream().map(SqliteSchemaReader::foreignKey).toList();
  }

  private static Table.ForeignKey foreignKey(List<KeyRow> rows) {
    KeyRow first = rows.get(0);
    return new Table.ForeignKey(
        "",
        rows.stream().map(KeyRow::from).toList(),
        first.table(),
        rows.stream().map(row -> row.to() == null ? "" : row.to()).toList(),
        first.onDelete());
  }
}
