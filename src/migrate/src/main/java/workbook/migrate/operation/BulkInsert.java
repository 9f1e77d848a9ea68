package workbook.migrate.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Insert rows with values for these columns. */
public record BulkInsert(String table, List<String> columns, List<List<@Nullable Object>> rows)
    implements Operation {
  /** Copies the lists. */
  public BulkInsert {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bulkInsert(this);
  }

  @Override
  public String toString() {
    return "bulkInsert(" + table + ", " + rows.size() + ")";
  }
}
