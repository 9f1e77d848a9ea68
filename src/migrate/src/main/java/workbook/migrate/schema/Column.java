package workbook.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column as it is.
 *
 * @param type as the database writes it, in lower case: {@code varchar(50)}
 * @param defaultSql its default as the database writes it, null without one
 * @param autoIncrement whether the database counts it up by itself
 */
public record Column(
    String name,
    String type,
    boolean nullable,
    @Nullable String defaultSql,
    boolean autoIncrement) {

  /** Type and what it requires: {@code varchar(50) not null}. */
  @Override
  public String toString() {
    return type
        + (nullable ? "" : " not null")
        + (defaultSql == null ? "" : " default " + defaultSql);
  }
}
