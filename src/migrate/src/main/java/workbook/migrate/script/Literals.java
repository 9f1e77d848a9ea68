package workbook.migrate.script;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.SqlDialect;
import workbook.migrate.jdbc.BoundValue;

/** Values as SQL, so that a row gets what the driver would have given it. */
abstract class Literals {
  static Literals of(SqlDialect dialect) {
    return switch (dialect) {
      case SQLITE -> new SqliteLiterals();
      case MYSQL -> new MySqlLiterals();
    };
  }

  /** A value as SQL; empty when it has no such form. */
  final Optional<String> of(@Nullable Object given) {
    @Nullable Object value = BoundValue.of(given);
    if (value == null) {
      return Optional.of("NULL");
    }
    if (value instanceof Boolean truth) {
      return Optional.of(truth ? "1" : "0");
    }
    if (value instanceof byte[] bytes) {
      return Optional.of("x'" + HexFormat.of().formatHex(bytes) + "'");
    }
    return value instanceof Number number ? number(number) : other(value);
  }

  private Optional<String> number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return fraction(number.doubleValue());
    }
    return number instanceof BigDecimal exact ? exact(exact) : whole(number);
  }

  /** A number as computers keep fractions. */
  abstract Optional<String> fraction(double number);

  /** A number with all its digits. */
  abstract Optional<String> exact(BigDecimal number);

  /** All other numbers. */
  abstract Optional<String> whole(Number number);

  /** What is no number, no truth and no bytes. */
  abstract Optional<String> other(Object value);
}
