package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A piece of SQL as words, quoted texts, signs and groups in parentheses; comments left out, but
 * for MySQL's that hold SQL.
 */
public final class SqlTokens implements Iterable<SqlTokens.Token> {
  private static final String QUOTES = "'\"`[";
  private static final char ASCII = 127;

  private final List<Token> tokens;

  private SqlTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** A token with its place in the text. */
  public record Token(String text, int begin, int end) {
    /** Whether it is a pair of parentheses with all between them. */
    public boolean isGroup() {
      return text.startsWith("(");
    }

    /** Whether it is this word, unquoted, in any case. */
    public boolean is(String word) {
      return text.equalsIgnoreCase(word);
    }

    /** What stands between the parentheses of a group. */
    public String inside() {
      return text.substring(1, text.length() - 1);
    }

    /** Whether it stands in quotes of any kind. */
    public boolean isQuoted() {
      return QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    /** The name it stands for, without quotes. */
    public String name() {
      char first = text.charAt(0);
      if (QUOTES.indexOf(first) < 0 || text.length() < 2) {
        return text;
      }
      String inside = text.substring(1, text.length() - 1);
      String close = String.valueOf(closing(first));
      return inside.replace(close + close, close);
    }

    /** The name, without that of a table before it. */
    private String lastName() {
      return isQuoted() ? name() : text.substring(text.lastIndexOf('.') + 1);
    }
  }

  /** The tokens of this text. */
  public static SqlTokens of(String sql) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < sql.length()) {
      int end = end(sql, i);
      boolean skipped = Character.isWhitespace(sql.charAt(i)) || isComment(sql, i);
      if (!skipped) {
        tokens.add(new Token(sql.substring(i, end), i, end));
      }
      i = end;
    }
    return new SqlTokens(tokens);
  }

  /** A text with other words in the place of some, also inside groups; all between them stays. */
  public static String rewrite(String sql, Function<Token, String> word) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Token token : of(sql)) {
      text.append(sql, end, token.begin());
      text.append(token.isGroup() ? "(" + rewrite(token.inside(), word) + ")" : word.apply(token));
      end = token.end();
    }
    return text.append(sql.substring(end)).toString();
  }

  /** All tokens but those inside groups. */
  public Stream<Token> stream() {
    return tokens.stream();
  }

  /** All tokens but those inside groups. */
  public List<Token> list() {
    return List.copyOf(tokens);
  }

  /** The first pair of parentheses. */
  public Optional<Token> group() {
    return tokens.stream().filter(Token::isGroup).findFirst();
  }

  /** Whether the text names this column or table, however deep in parentheses. */
  public boolean mention(String name) {
    return tokens.stream()
        .anyMatch(
            token ->
                token.isGroup()
                    ? of(token.inside()).mention(name)
                    : !token.text().startsWith("'") && token.lastName().equalsIgnoreCase(name));
  }

  @Override
  public Iterator<Token> iterator() {
    return list().iterator();
  }

  private static int end(String sql, int begin) {
    char c = sql.charAt(begin);
    if (isComment(sql, begin) || isMySqlOnly(sql, begin)) {
      return endOfComment(sql, begin);
    }
    if (QUOTES.indexOf(c) >= 0) {
      return endOfQuote(sql, begin);
    }
    if (c == '(') {
      return endOfGroup(sql, begin);
    }
    int end = begin + 1;
    while (isWord(c) && end < sql.length() && isWord(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isComment(String sql, int i) {
    return sql.startsWith("--", i) || (sql.startsWith("/*", i) && !isMySqlOnly(sql, i));
  }

  /** {@code /*!80023 INVISIBLE *}{@code /}: MySQL reads what stands in it, older ones don't. */
  private static boolean isMySqlOnly(String sql, int i) {
    return sql.startsWith("/*!", i);
  }

  private static int endOfComment(String sql, int begin) {
    boolean line = sql.startsWith("--", begin);
    int end = sql.indexOf(line ? "\n" : "*/", begin + 2);
    return end < 0 ? sql.length() : end + (line ? 1 : 2);
  }

  private static int endOfQuote(String sql, int begin) {
    char close = closing(sql.charAt(begin));
    int i = begin + 1;
    while (i < sql.length()) {
      boolean twice = i + 1 < sql.length() && sql.charAt(i + 1) == close;
      if (sql.charAt(i) == close && (close == ']' || !twice)) {
        return i + 1;
      }
      i += sql.charAt(i) == close ? 2 : 1;
    }
    return sql.length();
  }

  private static int endOfGroup(String sql, int begin) {
    int i = begin + 1;
    while (i < sql.length() && sql.charAt(i) != ')') {
      i = end(sql, i);
    }
    return Math.min(i + 1, sql.length());
  }

  private static char closing(char quote) {
    return quote == '[' ? ']' : quote;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c > ASCII;
  }
}
