package workbook.migrate;

import java.sql.Types;
import java.util.List;

/** The words in which a revision declares columns; made for {@code import static}. */
public final class Columns {
  public static final Type INTEGER = Type.of(Types.INTEGER);
  public static final Type BIGINT = Type.of(Types.BIGINT);
  public static final Type SMALLINT = Type.of(Types.SMALLINT);
  public static final Type BOOLEAN = Type.of(Types.BOOLEAN);
  public static final Type DOUBLE = Type.of(Types.DOUBLE);
  public static final Type DATE = Type.of(Types.DATE);
  public static final Type TIME = Type.of(Types.TIME);
  public static final Type TIMESTAMP = Type.of(Types.TIMESTAMP);

  /** Text without a limit. */
  public static final Type TEXT = Type.text();

  private Columns() {}

  /** A column that takes NULL, until it is told not to. */
  public static Column column(String name, Type type) {
    return new Column(Names.checked(name), type, true, false, false, null);
  }

  /** Text of at most this many characters. */
  public static Type varchar(int length) {
    return Type.ofLength(Types.VARCHAR, length);
  }

  /** An exact number of this many digits, so many of them after the point. */
  public static Type numeric(int precision, int scale) {
    return new Type(Types.NUMERIC, 0, precision, scale);
  }

  /** Lets no two rows have the same values in all these columns. */
  public static TableItem unique(String name, String... columns) {
    return new TableItem.Unique(Names.checked(name), List.of(columns));
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

  /** Takes the column's default away. */
  public static ColumnChange noDefault() {
    return new ColumnChange.NewDefault(null);
  }

  /** Gives the column another name. */
  public static ColumnChange renamed(String name) {
    return new ColumnChange.NewName(Names.checked(name));
  }
}
