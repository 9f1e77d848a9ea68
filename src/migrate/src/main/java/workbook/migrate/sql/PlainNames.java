package workbook.migrate.sql;

import java.util.List;

/** Takes the table's name from before its columns', where a table is to be called otherwise. */
final class PlainNames {
  private PlainNames() {}

  /** A column or a constraint of the table, in which {@code t.a} is but {@code a}. */
  static String of(String item, String table) {
    StringBuilder text = new StringBuilder();
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      SqlTokens.Token token = tokens.get(i);
      boolean joins = i + 1 < tokens.size() && tokens.get(i + 1).text().startsWith(".");
      text.append(item, end, token.begin());
      if (joins && token.name().equalsIgnoreCase(table)) {
        i++;
        text.append(tokens.get(i).text().substring(1));
        end = tokens.get(i).end();
      } else {
        text.append(token.isGroup() ? "(" + of(token.inside(), table) + ")" : word(token, table));
        end = token.end();
      }
    }
    return text.append(item.substring(end)).toString();
  }

  private static String word(SqlTokens.Token token, String table) {
    boolean named =
        !token.isQuoted()
            && !Character.isDigit(token.text().charAt(0))
            && token.text().regionMatches(true, 0, table + ".", 0, table.length() + 1);
    return named ? token.text().substring(table.length() + 1) : token.text();
  }
}
