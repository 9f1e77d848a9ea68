package workbook.migrate.script;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SQLite's driver gives all that it doesn't know as text, also exact numbers; the column makes of
 * it what it can. Old dates it gives as milliseconds.
 */
final class SqliteLiterals extends Literals {
  private static final String MILLISECONDS = "%tQ";

  @Override
  Optional<String> fraction(double number) {
    if (Double.isNaN(number)) {
      return Optional.of("NULL");
    }
    if (Double.isInfinite(number)) {
      return Optional.of(number > 0 ? "9e999" : "-9e999");
    }
    return Optional.of(Double.toString(number));
  }

  @Override
  Optional<String> exact(BigDecimal number) {
    return Optional.of(text(number.toString()));
  }

  @Override
  Optional<String> whole(Number number) {
    boolean isBound =
        number instanceof Long || number instanceof Integer || number instanceof Short;
    return Optional.of(isBound ? number.toString() : text(number.toString()));
  }

  @Override
  Optional<String> other(Object value) {
    return Optional.of(
        value instanceof Date date ? MILLISECONDS.formatted(date) : text(value.toString()));
  }

  /** A text with a zero sign in it would end there. */
  private static String text(String text) {
    return text.indexOf('\0') < 0
        ? "'" + text.replace("'", "''") + "'"
        : "CAST(x'"
            + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))
            + "' AS TEXT)";
  }
}
