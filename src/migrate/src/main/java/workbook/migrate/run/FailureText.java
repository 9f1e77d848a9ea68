package workbook.migrate.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a failure's sentence that come from elsewhere, made readable. */
final class FailureText {
  private static final Pattern SQLITE =
      Pattern.compile("\\[SQLITE_\\w+] .*? \\((.*)\\)", Pattern.DOTALL);

  private FailureText() {}

  /** The database's own words, without what SQLite's driver puts around them. */
  static String ofDriver(String message) {
    Matcher matcher = SQLITE.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }

  static String indented(String sql) {
    return sql.replace("\n", "\n  ");
  }
}
