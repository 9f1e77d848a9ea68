package workbook.migrate.conflict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import workbook.migrate.sql.SqlTokens;
import workbook.migrate.sql.SqlTokens.Token;

/** All that a piece of SQL names, however deep in parentheses; texts left out. */
final class Mentioned {
  private Mentioned() {}

  static Set<String> in(String sql) {
    Set<String> names = new HashSet<>();
    collect(sql, names);
    return names;
  }

  private static void collect(String sql, Set<String> names) {
    for (Token token : SqlTokens.of(sql)) {
      if (token.isGroup()) {
        collect(token.inside(), names);
      } else if (token.isQuoted() && !token.text().startsWith("'")) {
        names.add(token.name().toLowerCase(Locale.ROOT));
      } else if (!token.isQuoted()) {
        names.addAll(Arrays.asList(token.text().toLowerCase(Locale.ROOT).split("\\.")));
      }
    }
  }
}
