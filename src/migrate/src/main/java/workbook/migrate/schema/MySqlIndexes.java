package workbook.migrate.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indexes of MySQL's tables, among them the keys and what is unique. */
final class MySqlIndexes {
  private static final String PRIMARY = "PRIMARY";

  private record Part(String table, String index, String text, String whole, boolean unique) {}

  private final Map<String, Map<String, List<Part>>> byTable;

  private MySqlIndexes(Map<String, Map<String, List<Part>>> byTable) {
    this.byTable = byTable;
  }

  static MySqlIndexes read(Catalogue catalogue) throws SQLException {
    boolean tellsExpressions =
        catalogue.connection().getMetaData().getDatabaseProductName().equals("MySQL");
    String text = tellsExpressions ? "coalesce(column_name, expression)" : "column_name";
    return new MySqlIndexes(
        catalogue
            .query(
                "SELECT table_name, index_name, "
                    + text
                    + ", sub_part, collation, non_unique FROM information_schema.statistics"
                    + " WHERE table_schema = database()"
                    + " ORDER BY table_name, index_name, seq_in_index",
                MySqlIndexes::part)
            .stream()
            .collect(
                Collectors.groupingBy(
                    Part::table,
                    Collectors.groupingBy(Part::index, LinkedHashMap::new, Collectors.toList()))));
  }

  private static Part part(ResultSet row) throws SQLException {
    String text = MySqlExpression.of(row.getString(3));
    String length = row.getString(4) == null ? "" : "(" + row.getString(4) + ")";
    String direction = "D".equals(row.getString(5)) ? " desc" : "";
    return new Part(
        row.getString(1), row.getString(2), text, text + length + direction, row.getInt(6) == 0);
  }

  List<String> primaryKey(String table) {
    return columns(byTable.getOrDefault(table, Map.of()).getOrDefault(PRIMARY, List.of()));
  }

  /** Those that are of whole columns; the rest say more than a constraint can. */
  List<Table.Unique> uniques(String table) {
    return of(table, parts -> parts.get(0).unique() && isPlain(parts))
        .map(it -> new Table.Unique(it.getKey(), columns(it.getValue())))
        .toList();
  }

  /** Indexes of their own: MySQL makes one for each foreign key, which says nothing new. */
  List<Table.Index> others(String table, List<Table.ForeignKey> keys) {
    return of(table, parts -> !parts.get(0).unique() || !isPlain(parts))
        .filter(it -> keys.stream().noneMatch(key -> key.name().equals(it.getKey())))
        .map(it -> index(it.getKey(), it.getValue()))
        .toList();
  }

  private Stream<Map.Entry<String, List<Part>>> of(String table, Predicate<List<Part>> which) {
    return byTable.getOrDefault(table, Map.of()).entrySet().stream()
        .filter(it -> !it.getKey().equals(PRIMARY))
        .filter(it -> which.test(it.getValue()));
  }

  private static Table.Index index(String name, List<Part> parts) {
    List<String> whole = parts.stream().map(Part::whole).toList();
    return new Table.Index(name, columns(parts), parts.get(0).unique(), whole, null);
  }

  private static boolean isPlain(List<Part> parts) {
    return parts.stream().allMatch(part -> part.text().equals(part.whole()));
  }

  private static List<String> columns(List<Part> parts) {
    return parts.stream().map(Part::text).toList();
  }
}
