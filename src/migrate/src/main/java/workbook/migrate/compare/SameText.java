package workbook.migrate.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.SqlTokens;

/**
 * Compares SQL without what only looks different: case, blanks, quotes of names, parentheses around
 * all of it. Parentheses within tell what belongs together.
 */
final class SameText {
  private SameText() {}

  static boolean of(@Nullable String one, @Nullable String other) {
    return plain(one).equals(plain(other));
  }

  static String plain(@Nullable String sql) {
    return sql == null || sql.equalsIgnoreCase("null") ? "" : plain(SqlTokens.of(sql).list());
  }

  private static String plain(List<SqlTokens.Token> tokens) {
    if (tokens.size() == 1 && tokens.get(0).isGroup()) {
      return plain(SqlTokens.of(tokens.get(0).inside()).list());
    }
    return tokens.stream().map(SameText::plain).collect(Collectors.joining(" "));
  }

  private static String plain(SqlTokens.Token token) {
    if (token.isGroup()) {
      return "(" + plain(SqlTokens.of(token.inside()).list()) + ")";
    }
    return token.text().startsWith("'") ? token.text() : token.name().toLowerCase(Locale.ROOT);
  }
}
