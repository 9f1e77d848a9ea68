package workbook.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.BulkInsert;

/** Rows that a revision brings along. */
final class Rows {
  private Rows() {}

  /** All rows must have the columns of the first. */
  static BulkInsert insert(
      String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      throw MigrationException.of("no-rows", table);
    }
    List<String> columns = List.copyOf(new TreeSet<>(rows.get(0).keySet()));
    if (columns.isEmpty()) {
      throw MigrationException.of("rows-without-columns", table);
    }
    List<List<@Nullable Object>> values = new ArrayList<>();
    for (Map<String, ? extends @Nullable Object> row : rows) {
      if (!row.keySet().equals(rows.get(0).keySet())) {
        throw MigrationException.of("uneven-rows", table, columns, new TreeSet<>(row.keySet()));
      }
      List<@Nullable Object> line = new ArrayList<>();
      columns.forEach(column -> line.add(Values.of(row.get(column))));
      values.add(line);
    }
    return new BulkInsert(table, columns, values);
  }
}
