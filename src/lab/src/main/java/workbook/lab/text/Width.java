package workbook.lab.text;

/** How many columns of a terminal a text takes: two for each character of Japanese. */
public final class Width {
  private Width() {}

  /** The columns that the text takes. */
  public static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** The text with blanks up to this many columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text, cut with an ellipsis where it takes more columns than these. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int width = 1;
    for (int c : text.codePoints().toArray()) {
      width += of(c);
      if (width > columns) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut + "…";
  }

  static int of(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F) // Hangul
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) // CJK, kana, punctuation
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60) // full-width forms
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
