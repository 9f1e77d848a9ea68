package workbook.lab.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbook.lab.verdict.DifferenceRow;

/**
 * Rows as text, each known by its first column.
 *
 * @param columns the columns' names
 * @param byId the values of a row, by the first of them; NULL is written {@code NULL}
 */
public record Rows(List<String> columns, Map<String, List<String>> byId) {
  private static final String NULL = "NULL";

  /** Rows with these columns, {@code rows("id, name").row(1, "Ann")}. */
  public static Rows rows(String columns) {
    return new Rows(List.of(columns.split(", ")), new LinkedHashMap<>());
  }

  /** These rows and one more, with a value for each column. */
  public Rows row(@Nullable Object... values) {
    List<String> texts =
        Arrays.stream(values).map(value -> value == null ? NULL : value.toString()).toList();
    Map<String, List<String>> all = new LinkedHashMap<>(byId);
    all.put(texts.get(0), texts);
    return new Rows(columns, all);
  }

  static Rows query(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      Rows rows = new Rows(columns(result.getMetaData()), Map.of());
      while (result.next()) {
        rows = rows.row(values(result, rows.columns().size()));
      }
      return rows;
    }
  }

  private static List<String> columns(ResultSetMetaData about) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      columns.add(about.getColumnLabel(i));
    }
    return columns;
  }

  private static @Nullable Object[] values(ResultSet result, int width) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[width];
    for (int i = 0; i < width; i++) {
      values[i] = result.getString(i + 1);
    }
    return values;
  }

  /** The value in the row with this first column; empty when there is no such row. */
  public String value(Object id, String column) {
    List<String> row = byId.get(id.toString());
    return row == null ? "" : row.get(columns.indexOf(column));
  }

  /** Whether a row has NULL there. */
  public boolean hasNull(String column) {
    return byId.keySet().stream().anyMatch(id -> value(id, column).equals(NULL));
  }

  /** What differs, value by value. */
  List<DifferenceRow> difference(Rows found) {
    TreeSet<String> ids = new TreeSet<>(byId.keySet());
    ids.addAll(found.byId.keySet());
    return ids.stream().flatMap(id -> difference(id, found).stream()).toList();
  }

  private List<DifferenceRow> difference(String id, Rows found) {
    if (!byId.containsKey(id) || !found.byId.containsKey(id)) {
      return List.of(new DifferenceRow(named(id), shown(id), found.shown(id)));
    }
    return columns.stream()
        .filter(column -> !value(id, column).equals(found.value(id, column)))
        .map(
            column ->
                new DifferenceRow(
                    column + " (" + named(id) + ")", value(id, column), found.value(id, column)))
        .toList();
  }

  private String named(String id) {
    return columns.get(0) + " = " + id;
  }

  private String shown(String id) {
    return byId.containsKey(id) ? String.join(", ", byId.getOrDefault(id, List.of())) : "";
  }
}
