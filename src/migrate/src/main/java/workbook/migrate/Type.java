package workbook.migrate;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, by its JDBC type code; each database writes it by its Hibernate dialect.
 *
 * @param code of {@link java.sql.Types} or of Hibernate's {@code SqlTypes}
 * @param length in characters or bytes, 0 where the type has none
 * @param precision in digits, 0 where the type has none
 * @param scale digits after the point
 * @param values of an enumeration, in order; none for other types
 * @param sql the type as a database writes it, where that was asked for; null otherwise
 */
public record Type(
    int code, int length, int precision, int scale, List<String> values, @Nullable String sql) {
  private static final int LONG_TEXT = 4001;

  /** Copies the values. */
  public Type {
    values = List.copyOf(values);
  }

  static Type of(int code) {
    return new Type(code, 0, 0, 0, List.of(), null);
  }

  static Type ofLength(int code, int length) {
    if (length < 1) {
      throw MigrationException.of("length-not-positive", length);
    }
    return new Type(code, length, 0, 0, List.of(), null);
  }

  static Type ofPrecision(int code, int precision, int scale) {
    return new Type(code, 0, precision, scale, List.of(), null);
  }

  static Type ofValues(int code, List<String> values) {
    int longest = values.stream().mapToInt(String::length).max().orElse(1);
    return new Type(code, longest, 0, 0, values, null);
  }

  static Type text() {
    return of(LONG_TEXT);
  }

  /** Whether values are whole numbers, which a database can count up by itself. */
  public boolean isInteger() {
    return code == Types.INTEGER || code == Types.BIGINT || code == Types.SMALLINT;
  }
}
