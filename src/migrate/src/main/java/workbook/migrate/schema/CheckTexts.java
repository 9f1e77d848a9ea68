package workbook.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the conditions of CHECK constraints in a CREATE TABLE, which SQLite tells nowhere else. */
final class CheckTexts {
  private static final Pattern CHECK_OR_QUOTED =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|--[^\n]*|(\\bCHECK\\s*\\()",
          Pattern.CASE_INSENSITIVE);

  private CheckTexts() {}

  static List<String> of(String createTable) {
    List<String> conditions = new ArrayList<>();
    Matcher matcher = CHECK_OR_QUOTED.matcher(createTable);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        conditions.add(createTable.substring(matcher.end(), end(createTable, matcher.end())));
      }
    }
    return conditions;
  }

  /** The place of the parenthesis that closes the one before {@code begin}. */
  private static int end(String text, int begin) {
    int depth = 1;
    char quote = 0;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }
}
