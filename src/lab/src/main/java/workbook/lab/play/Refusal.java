package workbook.lab.play;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.lab.database.Database;

/** What a database says when it refuses a statement, without the driver's wrappings. */
final class Refusal {
  /** {@code [SQLITE_ERROR] SQL error or missing database (no such table: user)}. */
  private static final Pattern SQLITE =
      Pattern.compile("\\[SQLITE_\\w+] .*?\\((.*)\\)", Pattern.DOTALL);

  /** The name of a fresh database, which is another in each run. */
  private static final Pattern FRESH = Pattern.compile("workbook_[0-9a-z]{6,7}_[0-9a-f]{12}\\.?");

  private Refusal() {}

  static PlaygroundException of(Database database, String sql, SQLException refusal) {
    String says = FRESH.matcher(words(String.valueOf(refusal.getMessage()))).replaceAll("");
    return new PlaygroundException(
        PlayTexts.of("refused", database.kind().label(), says, indented(sql)));
  }

  private static String words(String message) {
    Matcher sqlite = SQLITE.matcher(message);
    return sqlite.matches() ? sqlite.group(1) : message.strip();
  }

  private static String indented(String sql) {
    return sql.strip().indent(4).stripTrailing();
  }
}
