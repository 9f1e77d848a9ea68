package workbook.migrate.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite's catalogue tells of all tables, each kind of thing in one query: one for each table
 * would be slow where there are hundreds.
 */
record SqliteParts(
    Map<String, List<ColumnRow>> columns,
    Map<String, List<KeyRow>> foreignKeys,
    Map<String, List<IndexRow>> indexes,
    Map<String, List<IndexPartRow>> indexParts,
    Map<String, List<Table.Trigger>> triggers) {

  /** A column. */
  record ColumnRow(
      String name, String type, boolean required, @Nullable String defaultSql, int keyPosition) {}

  /** A column of a foreign key. */
  record KeyRow(
      int id, String table, String from, @Nullable String to, String onUpdate, String onDelete) {}

  /** An index that somebody made. */
  record IndexRow(String name, String sql) {}

  /** A part of an index; one without a column is an expression. */
  record IndexPartRow(@Nullable String column, boolean descending) {}

  private record Of<T>(String owner, T value) {}

  static SqliteParts read(Catalogue catalogue) throws SQLException {
    return new SqliteParts(
        columns(catalogue),
        foreignKeys(catalogue),
        grouped(
            catalogue,
            "SELECT tbl_name, name, sql FROM sqlite_master"
                + " WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid",
            row -> new IndexRow(row.getString(2), row.getString(3))),
        grouped(
            catalogue,
            "SELECT m.name, x.name, x.\"desc\" FROM sqlite_master m, pragma_index_xinfo(m.name) x"
                + " WHERE m.type = 'index' AND m.sql IS NOT NULL AND x.key ORDER BY x.seqno",
            row -> new IndexPartRow(row.getString(2), row.getBoolean(3))),
        grouped(
            catalogue,
            "SELECT t.name, m.name, m.sql FROM sqlite_master m JOIN sqlite_master t"
                + " ON t.name = m.tbl_name COLLATE NOCASE AND t.type IN ('table', 'view')"
                + " WHERE m.type = 'trigger' ORDER BY m.name",
            row -> new Table.Trigger(row.getString(2), row.getString(3))));
  }

  private static Map<String, List<ColumnRow>> columns(Catalogue catalogue) throws SQLException {
    return grouped(
        catalogue,
        "SELECT m.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk"
            + " FROM sqlite_master m, pragma_table_xinfo(m.name) x"
            + " WHERE m.type = 'table' AND x.hidden <> 1 ORDER BY x.cid",
        row ->
            new ColumnRow(
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getInt(6)));
  }

  private static Map<String, List<KeyRow>> foreignKeys(Catalogue catalogue) throws SQLException {
    return grouped(
        catalogue,
        "SELECT m.name, k.id, k.\"table\", k.\"from\", k.\"to\", k.on_update, k.on_delete"
            + " FROM sqlite_master m, pragma_foreign_key_list(m.name) k"
            + " WHERE m.type = 'table' ORDER BY k.id, k.seq",
        row ->
            new KeyRow(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
  }

  private static <T> Map<String, List<T>> grouped(
      Catalogue catalogue, String sql, Catalogue.RowReader<T> reader) throws SQLException {
    return catalogue.query(sql, row -> new Of<>(row.getString(1), reader.read(row))).stream()
        .collect(groupingBy(Of::owner, LinkedHashMap::new, mapping(Of::value, toList())));
  }

  List<ColumnRow> columnsOf(String table) {
    return columns.getOrDefault(table, List.of());
  }

  List<KeyRow> foreignKeysOf(String table) {
    return foreignKeys.getOrDefault(table, List.of());
  }

  List<IndexRow> indexesOf(String table) {
    return indexes.getOrDefault(table, List.of());
  }

  List<IndexPartRow> partsOf(String index) {
    return indexParts.getOrDefault(index, List.of());
  }

  List<Table.Trigger> triggersOf(String table) {
    return triggers.getOrDefault(table, List.of());
  }
}
