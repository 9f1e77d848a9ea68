package workbook.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A column as a revision declares it. Each method returns a changed copy.
 *
 * <p>A whole-number column that is the only primary key counts itself up, as in Alembic.
 *
 * @param nullable whether it takes NULL
 * @param defaultSql its default as SQL, null without one
 */
public record Column(
    String name,
    Type type,
    boolean nullable,
    boolean isPrimaryKey,
    boolean isUnique,
    @Nullable String defaultSql)
    implements TableItem {

  /** Makes it the primary key, or a part of it. */
  public Column primaryKey() {
    return new Column(name, type, false, true, isUnique, defaultSql);
  }

  /** Requires a value. */
  public Column notNull() {
    return new Column(name, type, false, isPrimaryKey, isUnique, defaultSql);
  }

  /** Lets no two rows have the same value. */
  public Column unique() {
    return new Column(name, type, nullable, isPrimaryKey, true, defaultSql);
  }

  /** Gives rows that name no value this one: a text, a number, a boolean. */
  public Column defaultValue(Object value) {
    return defaultSql(Literals.of(value));
  }

  /** Gives rows that name no value the value of an SQL expression, such as {@code CURRENT_DATE}. */
  public Column defaultSql(String expression) {
    return new Column(name, type, nullable, isPrimaryKey, isUnique, expression);
  }
}
