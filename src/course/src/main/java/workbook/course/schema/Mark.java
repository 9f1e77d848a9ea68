package workbook.course.schema;

import java.util.Locale;

/** What the last step did to a table or a column. */
enum Mark {
  KEPT(""),
  ADDED("+"),
  REMOVED("-");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** A CSS class, and the key of the word a screen reader says. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Mark of(String line) {
    if (line.startsWith("+ ")) {
      return ADDED;
    }
    return line.startsWith("- ") ? REMOVED : KEPT;
  }
}
