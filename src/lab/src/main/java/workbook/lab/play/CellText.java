package workbook.lab.play;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of a row as one line of text. */
final class CellText {
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private CellText() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof byte[] bytes) {
      return PlayTexts.of("value.bytes", bytes.length);
    }
    return CONTROL.matcher(BREAK.matcher(value.toString()).replaceAll("⏎")).replaceAll("·");
  }
}
