package workbook.migrate;

import org.jspecify.annotations.Nullable;

/**
 * Where a new column stands among the others; unsaid, it is the last.
 *
 * @param after the column before it, null for none
 */
public record ColumnPlace(@Nullable String after) {
  @Override
  public String toString() {
    return after == null ? "first" : "after " + after;
  }
}
