package workbook.migrate;

import java.sql.Types;

/**
 * A column's type, by its JDBC type code; each database writes it by its Hibernate dialect.
 *
 * @param code of {@link java.sql.Types} or of Hibernate's {@code SqlTypes}
 * @param length in characters or bytes, 0 where the type has none
 * @param precision in digits, 0 where the type has none
 * @param scale digits after the point
 */
public record Type(int code, int length, int precision, int scale) {
  private static final int LONG_TEXT = 4001;

  static Type of(int code) {
    return new Type(code, 0, 0, 0);
  }

  static Type ofLength(int code, int length) {
    if (length < 1) {
      throw MigrationException.of("length-not-positive", length);
    }
    return new Type(code, length, 0, 0);
  }

  static Type text() {
    return of(LONG_TEXT);
  }

  /** Whether values are whole numbers, which a database can count up by itself. */
  public boolean isInteger() {
    return code == Types.INTEGER || code == Types.BIGINT || code == Types.SMALLINT;
  }
}
