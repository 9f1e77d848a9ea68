package workbook.migrate.plan;

import org.jspecify.annotations.Nullable;

/**
 * A change of one row of the version table: an insert has no {@code from}, a delete no {@code to},
 * an update both.
 *
 * @param from the revision that is a row no longer
 * @param to the revision that becomes one
 */
public record RowChange(@Nullable String from, @Nullable String to) {
  /** A revision becomes a row. */
  public static RowChange insert(String id) {
    return new RowChange(null, id);
  }

  /** A revision is a row no longer. */
  public static RowChange delete(String id) {
    return new RowChange(id, null);
  }

  /** A revision takes the place of another. */
  public static RowChange update(String from, String to) {
    return new RowChange(from, to);
  }

  @Override
  public String toString() {
    if (from == null) {
      return "insert " + to;
    }
    return to == null ? "delete " + from : "update " + from + " to " + to;
  }
}
