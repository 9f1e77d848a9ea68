package workbook.migrate.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads MySQL's schema from {@code information_schema}, each kind of thing in one query. */
final class MySqlSchemaReader extends SchemaReader {
  private record Of<T>(String table, T value) {}

  private record Part(String table, String name, String column, boolean unique) {}

  private record KeyPart(
      String table, String name, String column, String target, String targetColumn, String rule) {}

  MySqlSchemaReader(Connection connection) {
    super(connection);
  }

  @Override
  Schema read() throws SQLException {
    List<String> names =
        query(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = database()"
                + " AND table_type = 'BASE TABLE' AND table_name <> ? ORDER BY create_time, table_name",
            row -> row.getString(1),
            Schema.VERSION_TABLE);
    Map<String, List<Column>> columns = byTable(columns());
    Map<String, Map<String, List<Part>>> indexes = indexes();
    Map<String, List<Table.ForeignKey>> foreignKeys = byTable(foreignKeys());
    Map<String, List<String>> checks = byTable(checks());
    List<Table> tables = new ArrayList<>();
    for (String name : names) {
      Map<String, List<Part>> own = indexes.getOrDefault(name, Map.of());
      List<Table.ForeignKey> keys = foreignKeys.getOrDefault(name, List.of());
      tables.add(
          new Table(
              name,
              columns.getOrDefault(name, List.of()),
              columnsOf(own.getOrDefault("PRIMARY", List.of())),
              uniques(own),
              keys,
              plain(own, keys),
              checks.getOrDefault(name, List.of())));
    }
    return new Schema(tables);
  }

  private List<Of<Column>> columns() throws SQLException {
    return query(
        "SELECT table_name, column_name, column_type, is_nullable, column_default, extra"
            + " FROM information_schema.columns WHERE table_schema = database()"
            + " ORDER BY table_name, ordinal_position",
        row ->
            new Of<>(
                row.getString(1),
                new Column(
                    row.getString(2),
                    row.getString(3).toLowerCase(Locale.ROOT),
                    row.getString(4).equals("YES"),
                    row.getString(5),
                    row.getString(6).contains("auto_increment"))));
  }

  private Map<String, Map<String, List<Part>>> indexes() throws SQLException {
    return query(
            "SELECT table_name, index_name, coalesce(column_name, '(expression)'), non_unique"
                + " FROM information_schema.statistics WHERE table_schema = database()"
                + " ORDER BY table_name, index_name, seq_in_index",
            row ->
                new Part(row.getString(1), row.getString(2), row.getString(3), row.getInt(4) == 0))
        .stream()
        .collect(
            Collectors.groupingBy(
                Part::table,
                Collectors.groupingBy(Part::name, LinkedHashMap::new, Collectors.toList())));
  }

  private static List<Table.Unique> uniques(Map<String, List<Part>> indexes) {
    return indexes.entrySet().stream()
        .filter(it -> !it.getKey().equals("PRIMARY") && it.getValue().get(0).unique())
        .map(it -> new Table.Unique(it.getKey(), columnsOf(it.getValue())))
        .toList();
  }

  /** Indexes of their own: MySQL makes one for each foreign key, which says nothing new. */
  private static List<Table.Index> plain(
      Map<String, List<Part>> indexes, List<Table.ForeignKey> keys) {
    return indexes.entrySet().stream()
        .filter(it -> !it.getValue().get(0).unique())
        .filter(it -> keys.stream().noneMatch(key -> key.name().equals(it.getKey())))
        .map(it -> new Table.Index(it.getKey(), columnsOf(it.getValue()), false))
        .toList();
  }

  private static List<String> columnsOf(List<Part> parts) {
    return parts.stream().map(Part::column).toList();
  }

  private List<Of<Table.ForeignKey>> foreignKeys() throws SQLException {
    Map<List<String>, List<KeyPart>> keys =
        query(
                "SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,"
                    + " k.referenced_column_name, r.delete_rule"
                    + " FROM information_schema.key_column_usage k"
                    + " JOIN information_schema.referential_constraints r"
                    + " ON r.constraint_schema = k.constraint_schema"
                    + " AND r.constraint_name = k.constraint_name"
                    + " WHERE k.table_schema = database() AND k.referenced_table_name IS NOT NULL"
                    + " ORDER BY k.table_name, k.constraint_name, k.ordinal_position",
                row ->
                    new KeyPart(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    part -> List.of(part.table(), part.name()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return keys.values().stream().map(MySqlSchemaReader::foreignKey).toList();
  }

  private static Of<Table.ForeignKey> foreignKey(List<KeyPart> parts) {
    KeyPart first = parts.get(0);
    return new Of<>(
        first.table(),
        new Table.ForeignKey(
            first.name(),
            parts.stream().map(KeyPart::column).toList(),
            first.target(),
            parts.stream().map(KeyPart::targetColumn).toList(),
            first.rule()));
  }

  private List<Of<String>> checks() throws SQLException {
    return query(
        "SELECT t.table_name, c.check_clause FROM information_schema.check_constraints c"
            + " JOIN information_schema.table_constraints t"
            + " ON t.constraint_schema = c.constraint_schema"
            + " AND t.constraint_name = c.constraint_name"
            + " WHERE c.constraint_schema = database() ORDER BY t.table_name, c.constraint_name",
        row -> new Of<>(row.getString(1), row.getString(2)));
  }

  private static <T> Map<String, List<T>> byTable(List<Of<T>> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(Of::table, Collectors.mapping(Of::value, Collectors.toList())));
  }
}
