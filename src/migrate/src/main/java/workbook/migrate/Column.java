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
 * @param counting whether it counts itself up, null for as usual
 * @param collation how its texts are compared, by the database's own word for it; else null
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
    @Nullable Counting counting,
    @Nullable String collation,
    @Nullable String comment)
    implements TableItem {

  /**
   * An expression over other columns of the row.
   *
   * @param stored whether the value is kept, rather than made at each reading
   */
  public record Generated(String sql, boolean stored) {}

  /**
   * Whether the database counts a key up.
   *
   * @param counts whether it does; it never gives a number twice then
   * @param start the first number, 0 for the database's own
   */
  public record Counting(boolean counts, long start) {}

  static Column of(String name, Type type) {
    return new Column(Names.checked(name), type, true, false, false, null, null, null, null, null);
  }

  /** Makes it the primary key, or a part of it. */
  public Column primaryKey() {
    return key(counting);
  }

  /** An identity: the primary key, which the database counts up and gives no number of twice. */
  public Column identity() {
    return key(new Counting(true, 0));
  }

  /** An identity whose first number is this one. */
  public Column identity(long start) {
    return key(new Counting(true, start));
  }

  /** The primary key, given by whoever writes a row also where the database could count it up. */
  public Column primaryKeyGiven() {
    return key(new Counting(false, 0));
  }

  private Column key(@Nullable Counting how) {
    return new Column(
        name, type, false, true, isUnique, defaultSql, generated, how, collation, comment);
  }

  /** Whether it was made an identity. */
  public boolean isIdentity() {
    return counting != null && counting.counts();
  }

  /** Requires a value. */
  public Column notNull() {
    return new Column(
        name,
        type,
        false,
        isPrimaryKey,
        isUnique,
        defaultSql,
        generated,
        counting,
        collation,
        comment);
  }

  /** Lets no two rows have the same value. */
  public Column unique() {
    return new Column(
        name,
        type,
        nullable,
        isPrimaryKey,
        true,
        defaultSql,
        generated,
        counting,
        collation,
        comment);
  }

  /** Gives rows that name no value this one: a text, a number, a boolean, bytes. */
  public Column defaultValue(Object value) {
    return defaultSql(Literals.of(value));
  }

  /** Gives rows that name no value the value of an SQL expression, such as {@code CURRENT_DATE}. */
  public Column defaultSql(String sql) {
    return new Column(
        name, type, nullable, isPrimaryKey, isUnique, sql, generated, counting, collation, comment);
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
    return new Column(
        name,
        type,
        nullable,
        isPrimaryKey,
        isUnique,
        defaultSql,
        how,
        counting,
        collation,
        comment);
  }

  /** Compares its texts in this way, by the database's own word for it: {@code NOCASE}. */
  public Column collation(String way) {
    return new Column(
        name,
        type,
        nullable,
        isPrimaryKey,
        isUnique,
        defaultSql,
        generated,
        counting,
        way,
        comment);
  }

  /** Lets the database say this of it; SQLite has no place for that and leaves it out. */
  public Column comment(String text) {
    return new Column(
        name,
        type,
        nullable,
        isPrimaryKey,
        isUnique,
        defaultSql,
        generated,
        counting,
        collation,
        text);
  }
}
