package workbook.migrate.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.IndexKind;

/** The indexes of MySQL's tables, among them the keys and what is unique. */
final class MySqlIndexes {
  private static final String PRIMARY = "PRIMARY";
  private static final Map<String, IndexKind.Way> WAYS =
      Map.of("FULLTEXT", IndexKind.Way.FULLTEXT, "SPATIAL", IndexKind.Way.SPATIAL);

  /**
   * A part of an index, and what the row says of the index itself.
   *
   * @param whole the text with length and direction
   * @param way how it finds rows, null for in order
   */
  private record Part(
      String table,
      String index,
      String text,
      String whole,
      boolean unique,
      IndexKind.@Nullable Way way,
      boolean visible) {}

  private final MySqlParsers parsers;
  private final Map<String, Map<String, List<Part>>> byTable;

  private MySqlIndexes(MySqlParsers parsers, Map<String, Map<String, List<Part>>> byTable) {
    this.parsers = parsers;
    this.byTable = byTable;
  }

  static MySqlIndexes read(Catalogue catalogue) throws SQLException {
    boolean isMySql = catalogue.connection().getMetaData().getDatabaseProductName().equals("MySQL");
    String text = isMySql ? "coalesce(column_name, expression)" : "column_name";
    String visible = isMySql ? "is_visible" : "'YES'";
    return new MySqlIndexes(
        new MySqlParsers(catalogue),
        catalogue
            .query(
                "SELECT table_name, index_name, "
                    + text
                    + ", sub_part, collation, non_unique, index_type, "
                    + visible
                    + " FROM information_schema.statistics"
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
    IndexKind.Way way = WAYS.get(row.getString(7));
    boolean isPiece = row.getString(4) != null && way == null;
    String length = isPiece ? "(" + row.getString(4) + ")" : "";
    String direction = "D".equals(row.getString(5)) ? " desc" : "";
    return new Part(
        row.getString(1),
        row.getString(2),
        text,
        text + length + direction,
        row.getInt(6) == 0,
        way,
        row.getString(8).equals("YES"));
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
  List<Table.Index> others(String table, List<Table.ForeignKey> keys) throws SQLException {
    List<Table.Index> others = new ArrayList<>();
    for (var it : of(table, parts -> !parts.get(0).unique() || !isPlain(parts)).toList()) {
      if (keys.stream().noneMatch(key -> key.name().equals(it.getKey()))) {
        others.add(index(it.getKey(), it.getValue()));
      }
    }
    return others;
  }

  private Stream<Map.Entry<String, List<Part>>> of(String table, Predicate<List<Part>> which) {
    return byTable.getOrDefault(table, Map.of()).entrySet().stream()
        .filter(it -> !it.getKey().equals(PRIMARY))
        .filter(it -> which.test(it.getValue()));
  }

  private Table.Index index(String name, List<Part> parts) throws SQLException {
    List<String> whole = parts.stream().map(Part::whole).toList();
    Part first = parts.get(0);
    return new Table.Index(
        name, columns(parts), first.unique(), whole, null, kind(first), !first.visible());
  }

  private @Nullable IndexKind kind(Part part) throws SQLException {
    if (part.way() == null) {
      return null;
    }
    boolean isOfWords = part.way() == IndexKind.Way.FULLTEXT;
    return new IndexKind(part.way(), isOfWords ? parsers.of(part.table(), part.index()) : null);
  }

  private static boolean isPlain(List<Part> parts) {
    return parts.stream().allMatch(part -> part.visible() && part.text().equals(part.whole()));
  }

  private static List<String> columns(List<Part> parts) {
    return parts.stream().map(Part::text).toList();
  }
}
