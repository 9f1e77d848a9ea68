package workbook.migrate.sql;

import java.util.List;
import java.util.Locale;
import workbook.migrate.sql.Clause.Kind;

/**
 * A constraint, wherever in a CREATE TABLE it stands: after a column's type or in a line of its
 * own.
 *
 * @param name its own, or without one the name that MySQL would give it
 * @param named whether the name is its own
 * @param columns that it is about, empty for a check
 * @param text without the name, as it stands
 * @param item the line of the CREATE TABLE
 * @param inColumn whether it stands after a column's type
 */
public record ConstraintPlace(
    Kind kind,
    String name,
    boolean named,
    List<String> columns,
    String text,
    int item,
    boolean inColumn) {

  /** Copies the columns. */
  public ConstraintPlace {
    columns = List.copyOf(columns);
  }

  /** A check's condition, a key's columns: what stands in its first parentheses. */
  public String inside() {
    return SqlTokens.of(text).group().map(SqlTokens.Token::inside).orElse("");
  }

  /** Of a key, whether it never gives a number twice; SQLite takes the word in both places. */
  boolean isAutoincrement() {
    List<SqlTokens.Token> words = SqlTokens.of(inColumn ? text : inside()).list();
    return words.get(words.size() - 1).is("AUTOINCREMENT");
  }

  /** Of a foreign key, when it is looked at: {@code initially deferred}; empty for at once. */
  public String deferral() {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (!words.contains(" deferrable") || words.contains(" not deferrable")) {
      return "";
    }
    return words.contains(" initially deferred") ? "initially deferred" : "deferrable";
  }
}
