package workbook.lab.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found. Prints itself as a table:
 *
 * <pre>{@code
 * id | name | email
 * ---+------+----------------
 *  1 | Ann  | ann@example.org
 *  2 | 太郎 | NULL
 * }</pre>
 *
 * @param columns the columns' names, as the query gives them
 * @param rows the values, a list for each row; SQL's NULL is null
 * @param more whether the query found still more rows, which were not read
 */
public record Rows(List<String> columns, List<List<@Nullable Object>> rows, boolean more)
    implements Iterable<List<@Nullable Object>> {
  /** Copies the lists. */
  public Rows {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> copies = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /** How many rows there are here. */
  public int size() {
    return rows.size();
  }

  /** The value in the row and column, both counted from 0. */
  public @Nullable Object get(int row, int column) {
    return rows.get(row).get(column);
  }

  @Override
  public Iterator<List<@Nullable Object>> iterator() {
    return rows.iterator();
  }

  /** The table. */
  @Override
  public String toString() {
    return new RowsTable(this).text();
  }
}
