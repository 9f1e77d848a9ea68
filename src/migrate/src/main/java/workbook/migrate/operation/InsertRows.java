package workbook.migrate.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Insert rows with values for these columns. */
public record InsertRows(String table, List<String> columns, List<List<@Nullable Object>> rows)
    implements Operation {
  /** Copies the lists. */
  public InsertRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.insertRows(this);
  }

  @Override
  public String toString() {
    return "insertRows(" + table + ", " + rows.size() + ")";
  }
}
