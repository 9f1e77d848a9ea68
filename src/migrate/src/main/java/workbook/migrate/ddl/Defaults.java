package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import workbook.migrate.sql.SqlTokens;

/** Where a default's expression needs parentheses. */
final class Defaults {
  private static final Pattern LITERAL =
      pattern("'(?:[^']|'')*'|[+-]?\\d+(?:\\.\\d+)?|[xb]'[0-9a-f]*'|0x[0-9a-f]+|null|true|false");
  private static final Pattern SQLITE_CLOCK = pattern("current_(?:timestamp|date|time)");
  private static final String CLOCKS = "(current_timestamp|now|localtime|localtimestamp)";
  private static final Pattern CLOCK = pattern("\\b" + CLOCKS + "\\b(?:\\(\\d*\\))?");
  private static final Pattern COARSE_CLOCK = pattern("\\b" + CLOCKS + "\\b(?:\\(\\)|(?!\\())");
  private static final Pattern MYSQL_CLOCK =
      pattern("(?:on\\s+update\\s+)?" + CLOCKS + "(?:\\(\\d*\\))?(?:\\s+on\\s+update\\s.*)?");
  private static final Pattern NUMBER_IN_QUOTES = pattern("'(\\d+)'");
  private static final Pattern MOMENT = pattern("datetime|timestamp");
  private static final Pattern DIGITS = pattern("\\(\\d\\)");
  private static final Pattern LONG =
      pattern("(?:tiny|medium|long)?(?:text|blob)|json|geom|point|linestring|polygon|multi");

  private Defaults() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** MySQL's other words for its clock are no functions of SQLite, which notices at an INSERT. */
  static String sqlite(String sql) {
    if (isClock(sql)) {
      return "CURRENT_TIMESTAMP";
    }
    boolean plain = isLiteral(sql) || SQLITE_CLOCK.matcher(sql).matches();
    return plain || isInParentheses(sql) ? sql : "(" + sql + ")";
  }

  /** Texts without a limit take no plain default; a clock must be as fine as the column. */
  static String mySql(String sql, String type) {
    return isLiteral(sql) ? fit(MySqlText.escaped(sql), type) : fit(sql, type);
  }

  /** A default as MySQL tells it, for a column of another type than it had. */
  static String mySqlAgain(String sql, String type) {
    if (isClock(sql)) {
      return fit(CLOCK.matcher(sql).replaceAll("CURRENT_TIMESTAMP"), type);
    }
    Matcher number = NUMBER_IN_QUOTES.matcher(sql);
    return number.matches() && type.toLowerCase(Locale.ROOT).startsWith("bit")
        ? number.group(1)
        : fit(sql, type);
  }

  private static String fit(String sql, String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (isInParentheses(sql) || sql.equalsIgnoreCase("null")) {
      return sql;
    }
    if (isClock(sql) && isMoment(name)) {
      Matcher digits = DIGITS.matcher(name);
      return digits.find() ? COARSE_CLOCK.matcher(sql).replaceAll("$1" + digits.group()) : sql;
    }
    return isLiteral(sql) && !isLong(name) ? sql : "(" + sql + ")";
  }

  /** Whether values of a type of MySQL have no limit, so that it takes no plain default. */
  static boolean isLong(String type) {
    return LONG.matcher(type).lookingAt();
  }

  private static boolean isClock(String sql) {
    return MYSQL_CLOCK.matcher(sql).matches();
  }

  private static boolean isLiteral(String sql) {
    return LITERAL.matcher(sql).matches();
  }

  /** Whether a clock can be the default as it stands, and a change of the row can set it. */
  static boolean isMoment(String type) {
    return MOMENT.matcher(type).lookingAt();
  }

  /** Whether it says what a change of the row sets the column to. */
  static boolean setsAtUpdates(String sql) {
    List<SqlTokens.Token> words = SqlTokens.of(sql).list();
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i - 1).is("ON") && words.get(i).is("UPDATE"));
  }

  /** Whether there is no default, only what a change of the row sets the column to. */
  static boolean isOfUpdates(String sql) {
    return sql.regionMatches(true, 0, "ON UPDATE ", 0, "ON UPDATE ".length());
  }

  /** Whether the database works the default out when a row is written. */
  static boolean isWorkedOut(String sql) {
    return !isLiteral(sql);
  }

  private static boolean isInParentheses(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql).list();
    return tokens.size() == 1 && tokens.get(0).isGroup();
  }
}
