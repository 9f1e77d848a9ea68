package workbook.lab.play;

import java.util.regex.Pattern;

/**
 * SQLite's driver runs the first of several statements and drops the others without a word; so we
 * say that only one can run at a time.
 */
final class OneStatement {
  /** What a semicolon may hide in: strings, quoted names, comments; triggers have their own. */
  private static final Pattern HIDING =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern SECOND = Pattern.compile(";\\s*\\S");
  private static final Pattern TRIGGER =
      Pattern.compile(
          "^\\s*CREATE\\s+(?:TEMP\\w*\\s+)?TRIGGER\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private OneStatement() {}

  static void check(String sql) {
    String bare = HIDING.matcher(sql).replaceAll("");
    if (SECOND.matcher(bare).find() && !TRIGGER.matcher(bare).matches()) {
      throw new PlaygroundException(PlayTexts.of("several"));
    }
  }
}
