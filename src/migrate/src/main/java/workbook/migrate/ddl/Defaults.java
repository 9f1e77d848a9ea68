package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.sql.SqlTokens;

/** Where a default's expression needs parentheses. */
final class Defaults {
  private static final Pattern LITERAL =
      Pattern.compile(
          "'(?:[^']|'')*'|[+-]?\\d+(?:\\.\\d+)?|[xb]'[0-9a-f]*'|0x[0-9a-f]+|null|true|false",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SQLITE_CLOCK =
      Pattern.compile("current_(?:timestamp|date|time)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MYSQL_CLOCK =
      Pattern.compile(
          "(?:current_timestamp|now|localtime|localtimestamp)(?:\\((\\d*)\\))?"
              + "(?:\\s+on\\s+update\\s.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("(?:datetime|timestamp)\\((\\d)\\)");
  private static final Pattern HAS_NO_PLAIN_DEFAULT =
      Pattern.compile(".*(?:text|blob|json|geometry).*");

  private Defaults() {}

  static String sqlite(String sql) {
    boolean plain = LITERAL.matcher(sql).matches() || SQLITE_CLOCK.matcher(sql).matches();
    return plain || isInParentheses(sql) ? sql : "(" + sql + ")";
  }

  /** Texts without a limit take no plain default; a clock must be as fine as the column. */
  static String mySql(String sql, String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (isInParentheses(sql) || sql.equalsIgnoreCase("null")) {
      return sql;
    }
    Matcher clock = MYSQL_CLOCK.matcher(sql);
    Matcher digits = DIGITS.matcher(name);
    if (clock.matches() && (name.startsWith("datetime") || name.startsWith("timestamp"))) {
      return clock.group(1) == null && digits.find() ? sql + "(" + digits.group(1) + ")" : sql;
    }
    if (sql.startsWith("'") && LITERAL.matcher(sql).matches()) {
      String text = MySqlText.escaped(sql);
      return HAS_NO_PLAIN_DEFAULT.matcher(name).matches() ? "(" + text + ")" : text;
    }
    boolean plain = LITERAL.matcher(sql).matches() && !HAS_NO_PLAIN_DEFAULT.matcher(name).matches();
    return plain ? sql : "(" + sql + ")";
  }

  /** Whether there is no default, only what a change of the row sets the column to. */
  static boolean isOfUpdates(String sql) {
    return sql.regionMatches(true, 0, "ON UPDATE ", 0, "ON UPDATE ".length());
  }

  /** Whether the database works the default out when a row is written. */
  static boolean isWorkedOut(String sql) {
    return !LITERAL.matcher(sql).matches();
  }

  private static boolean isInParentheses(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql).list();
    return tokens.size() == 1 && tokens.get(0).isGroup();
  }
}
