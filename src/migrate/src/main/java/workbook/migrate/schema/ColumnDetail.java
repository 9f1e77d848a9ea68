package workbook.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * What more there is to say of a column, for the few of which there is.
 *
 * @param column its name
 * @param generated what its value is worked out of, null where it is stored as given
 * @param collation how its texts are compared, null where that is the table's own way
 * @param comment what the database says of it, null for nothing
 */
public record ColumnDetail(
    String column,
    @Nullable Generated generated,
    @Nullable String collation,
    @Nullable String comment) {

  /**
   * An expression over other columns of the row.
   *
   * @param stored whether the value is kept, rather than worked out at each reading
   */
  public record Generated(String sql, boolean stored) {}

  boolean saysSomething() {
    return generated != null || collation != null || comment != null;
  }

  /** What there is to say: {@code as (a * 2) stored}. */
  @Override
  public String toString() {
    return ((generated == null ? "" : text(generated))
            + (collation == null ? "" : " collate " + collation)
            + (comment == null ? "" : " comment '" + comment + "'"))
        .strip();
  }

  private static String text(Generated generated) {
    return "as (" + generated.sql() + ")" + (generated.stored() ? " stored" : "");
  }
}
