package workbook.migrate.ddl;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as MySQL writes them, and as all do. */
final class MySqlText {
  private static final Pattern QUOTED =
      Pattern.compile("`(?:[^`]|``)*`|'(?:[^'\\\\]|\\\\.|'')*'", Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);

  private MySqlText() {}

  /** A text in quotes, in which MySQL would take a backslash for the beginning of a sign. */
  static String escaped(String literal) {
    return literal.replace("\\", "\\\\");
  }

  /** The same with quotes in texts written twice, as SQL has them everywhere. */
  static String plain(String sql) {
    return QUOTED.matcher(sql).replaceAll(it -> Matcher.quoteReplacement(plain(it)));
  }

  private static String plain(MatchResult quoted) {
    String text = quoted.group();
    return text.startsWith("`")
        ? text
        : ESCAPED.matcher(text).replaceAll(it -> Matcher.quoteReplacement(twice(it.group())));
  }

  private static String twice(String escaped) {
    return escaped.equals("\\'") ? "''" : escaped;
  }
}
