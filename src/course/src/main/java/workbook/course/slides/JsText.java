package workbook.course.slides;

/**
 * Text as JavaScript trims it: Slidev's rules depend on it, and Java's {@code strip} keeps some of
 * these characters.
 */
final class JsText {
  /** What {@code \s} stands for in JavaScript, to be put into a character class. */
  static final String SPACE = "\\s\\x0B\\x{A0}\\x{FEFF}\\x{2028}\\x{2029}\\p{Zs}";

  private JsText() {}

  static String trim(String text) {
    int start = leadingSpace(text);
    return start == text.length() ? "" : trimEnd(text).substring(start);
  }

  static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** How many characters a trim takes from the start. */
  static int leadingSpace(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
