package workbook.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A column as a revision declares it. Each method returns a changed copy.
 *
 * <p>A whole-number column that is the only primary key counts itself up, as in Alembic.
 *
 * @param nullable whether it takes NULL
 * @param defaultSql its default as SQL, null without one
 * @param generated how its value is made from others, null when it is stored as given
 * @param comment what the database is to say of it; SQLite has no place for that and leaves it out
 */
public record Column(
    String name,
    Type type,
    boolean nullable,
    boolean isPrimaryKey,
    boolean isUnique,
    @Nullable String defaultSql,
    @Nullable Generated generated,
    @Nullable String comment)
    implements TableItem {

  /**
   * An expression over other columns of the row.
   *
   * @param stored whether the value is kept, rather than made at each reading
   */
  public record Generated(String sql, boolean stored) {}

  /** Makes it the primary key, or a part of it. */
  public Column primaryKey() {
    return new Column(name, type, false, true, isUnique, defaultSql, generated, comment);
  }

  /** Requires a value. */
  public Column notNull() {
    return new Column(name, type, false, isPrimaryKey, isUnique, defaultSql, generated, comment);
  }

  /** Lets no two rows have the same value. */
  public Column unique() {
    return new Column(name, type, nullable, isPrimaryKey, true, defaultSql, generated, comment);
  }

  /** Gives rows that name no value this one: a text, a number, a boolean. */
  public Column defaultValue(Object value) {
    return defaultSql(Literals.of(value));
  }

  /** Gives rows that name no value the value of an SQL expression, such as {@code CURRENT_DATE}. */
  public Column defaultSql(String sql) {
    return new Column(name, type, nullable, isPrimaryKey, isUnique, sql, generated, comment);
  }

  /** Makes its value from other columns of the row, at each reading. */
  public Column generated(String sql) {
    return made(new Generated(sql, false));
  }

  /** Makes its value from other columns of the row, and keeps it. */
  public Column generatedStored(String sql) {
    return made(new Generated(sql, true));
  }

  private Column made(Generated how) {
    return new Column(name, type, nullable, isPrimaryKey, isUnique, defaultSql, how, comment);
  }

  /** Lets the database say this of it; SQLite has no place for that and leaves it out. */
  public Column comment(String text) {
    return new Column(name, type, nullable, isPrimaryKey, isUnique, defaultSql, generated, text);
  }
}
