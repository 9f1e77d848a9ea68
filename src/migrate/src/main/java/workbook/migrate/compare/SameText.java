package workbook.migrate.compare;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares SQL without what only looks different: case, blanks, quotes of names, parentheses. */
final class SameText {
  private static final Pattern PIECE = Pattern.compile("'(?:[^']|'')*'|[^']+");

  private SameText() {}

  static boolean of(@Nullable String one, @Nullable String other) {
    return plain(one).equals(plain(other));
  }

  static String plain(@Nullable String sql) {
    if (sql == null || sql.equalsIgnoreCase("null")) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    Matcher piece = PIECE.matcher(sql);
    while (piece.find()) {
      String text = piece.group();
      plain.append(
          text.startsWith("'") ? text : text.replaceAll("[\\s()`\"]", "").toLowerCase(Locale.ROOT));
    }
    return plain.toString();
  }
}
