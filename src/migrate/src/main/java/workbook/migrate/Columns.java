package workbook.migrate;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The words in which a revision declares columns; made for {@code import static}. */
public final class Columns {
  public static final Type INTEGER = Type.of(Types.INTEGER);
  public static final Type BIGINT = Type.of(Types.BIGINT);
  public static final Type SMALLINT = Type.of(Types.SMALLINT);
  public static final Type TINYINT = Type.of(Types.TINYINT);
  public static final Type BOOLEAN = Type.of(Types.BOOLEAN);
  public static final Type FLOAT = Type.of(Types.FLOAT);
  public static final Type DOUBLE = Type.of(Types.DOUBLE);
  public static final Type DATE = Type.of(Types.DATE);
  public static final Type TIME = Type.of(Types.TIME);
  public static final Type TIMESTAMP = Type.of(Types.TIMESTAMP);
  public static final Type REAL = Type.of(Types.REAL);

  /** A JSON document; text on SQLite. */
  public static final Type JSON = Type.of(SqlTypes.JSON);

  /** A UUID in its sixteen bytes, as Hibernate writes it. */
  public static final Type UUID = Type.ofLength(Types.BINARY, 16);

  /** Bytes without a limit. */
  public static final Type BLOB = Type.of(Types.BLOB);

  /** Text without a limit. */
  public static final Type TEXT = Type.text();

  private Columns() {}

  /** A column that takes NULL, until it is told not to. */
  public static Column column(String name, Type type) {
    return Column.of(name, type);
  }

  /** Text of at most this many characters. */
  public static Type varchar(int length) {
    return Type.ofLength(Types.VARCHAR, length);
  }

  /** An exact number of this many digits, so many of them after the point. */
  public static Type numeric(int precision, int scale) {
    return Type.ofPrecision(Types.NUMERIC, precision, scale);
  }

  /** Text of exactly this many characters. */
  public static Type character(int length) {
    return Type.ofLength(Types.CHAR, length);
  }

  /** At most this many bytes. */
  public static Type binary(int length) {
    return Type.ofLength(Types.VARBINARY, length);
  }

  /** A date with a time of so many digits after the second, 0 to 6. */
  public static Type timestamp(int digits) {
    return Type.ofPrecision(Types.TIMESTAMP, digits, 0);
  }

  /** A time of day with so many digits after the second, 0 to 6. */
  public static Type time(int digits) {
    return Type.ofPrecision(Types.TIME, digits, 0);
  }

  /** One of these texts. MySQL has a type for it; SQLite keeps others out by a check. */
  public static Type enumeration(String... values) {
    if (values.length == 0) {
      throw MigrationException.of("enumeration-without-values");
    }
    return Type.ofValues(SqlTypes.ENUM, List.of(values));
  }

  /**
   * A type as a database writes it, for what the others don't say: {@code point}, {@code year};
   * empty for none, which SQLite alone takes.
   */
  public static Type nativeType(String sql) {
    return new Type(Types.OTHER, 0, 0, 0, List.of(), sql.isEmpty() ? sql : Names.checked(sql));
  }

  /** Creates the table only where there is none of its name. */
  public static TableItem ifNotExists() {
    return TableOption.IF_NOT_EXISTS;
  }

  /** Has SQLite enforce the types of the table's columns, as others always do. */
  public static TableItem strict() {
    return TableOption.STRICT;
  }

  /** Has SQLite keep the rows in the primary key's order, as MySQL always does. */
  public static TableItem withoutRowid() {
    return TableOption.WITHOUT_ROWID;
  }

  /** Lets no two rows have the same values in all these columns. */
  public static Constraint unique(String name, String... columns) {
    return new Constraint.Unique(Names.checked(name), List.of(columns));
  }

  /** Makes these columns together the primary key. */
  public static Constraint primaryKey(String... columns) {
    return new Constraint.PrimaryKey(List.of(columns));
  }

  /** Lets in only rows for which the condition is not false. */
  public static Constraint check(String name, String condition) {
    return new Constraint.Check(Names.checked(name), condition);
  }

  /** Wants a row of another table: {@code foreignKey("fk", "dept_id").references("dept", "id")}. */
  public static Constraint.ForeignKeyFrom foreignKey(String name, String... columns) {
    return new Constraint.ForeignKeyFrom(Names.checked(name), List.of(columns));
  }

  /** An index by its name: {@code index("ix_email").on("user", "email")}. */
  public static Index.Named index(String name) {
    return new Index.Named(Names.checked(name));
  }

  /** A column as a part of an index, smallest value first. */
  public static Index.Part ascending(String column) {
    return new Index.Of(Names.checked(column), 0, false);
  }

  /** A column as a part of an index, greatest value first. */
  public static Index.Part descending(String column) {
    return new Index.Of(Names.checked(column), 0, true);
  }

  /** The beginning of a column as a part of an index; SQLite takes all of it. */
  public static Index.Part prefix(String column, int length) {
    return new Index.Of(Names.checked(column), length, false);
  }

  /** An expression as a part of an index; {@code DESC} may stand behind it. */
  public static Index.Part expression(String sql) {
    return new Index.Expression(sql);
  }

  /**
   * A row for {@link Operations#bulkInsert}: names and values in turn, which may be null.
   *
   * @throws IllegalArgumentException when a name lacks its value
   */
  public static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("a name lacks its value");
    }
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return row;
  }

  /** Puts a new column before all others. */
  public static ColumnPlace first() {
    return new ColumnPlace(null);
  }

  /** Puts a new column behind another. */
  public static ColumnPlace after(String column) {
    return new ColumnPlace(Names.checked(column));
  }

  /** Lets the column take NULL, or not. */
  public static ColumnChange nullable(boolean nullable) {
    return new ColumnChange.Nullability(nullable);
  }

  /** Gives the column another type. */
  public static ColumnChange type(Type type) {
    return new ColumnChange.NewType(type);
  }

  /** Gives the column another default value. */
  public static ColumnChange defaultValue(Object value) {
    return new ColumnChange.NewDefault(Literals.of(value));
  }

  /** Gives the column the value of an SQL expression as another default. */
  public static ColumnChange defaultSql(String expression) {
    return new ColumnChange.NewDefault(expression);
  }

  /** Takes the column's default away. */
  public static ColumnChange noDefault() {
    return new ColumnChange.NewDefault(null);
  }

  /** Lets the database say this of the column; SQLite has no place for that and leaves it out. */
  public static ColumnChange comment(String text) {
    return new ColumnChange.NewComment(text);
  }

  /**
   * The column's texts are compared in this way, by the database's own word for it: {@code
   * utf8mb4_bin}, {@code NOCASE}.
   */
  public static ColumnChange collation(String way) {
    return new ColumnChange.NewCollation(way);
  }

  /** The column's texts are compared in the usual way of their table. */
  public static ColumnChange noCollation() {
    return new ColumnChange.NewCollation(null);
  }

  /** Lets a whole-number key count itself up, or not; on SQLite a lone one always does. */
  public static ColumnChange autoIncrement(boolean counts) {
    return new ColumnChange.Counting(counts);
  }

  /** Gives the column another name. */
  public static ColumnChange renamed(String name) {
    return new ColumnChange.NewName(Names.checked(name));
  }
}
