package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import workbook.migrate.Constraint;

/**
 * Where a constraint that can be named stands in a table's definition: as an item, or behind a
 * column. A primary key goes by the name of all of them.
 *
 * @param item which item of the definition
 * @param kind the word that says what it is, such as CHECK
 * @param begin where it begins in the item's text
 * @param end where it ends there
 */
record ConstraintPlace(String name, int item, SqlTokens.Token kind, int begin, int end) {
  private static final Set<String> BEGINNINGS =
      Set.of(
          "CONSTRAINT",
          "PRIMARY",
          "NOT",
          "UNIQUE",
          "CHECK",
          "DEFAULT",
          "COLLATE",
          "REFERENCES",
          "GENERATED",
          "AS");

  static List<ConstraintPlace> in(List<String> items) {
    List<ConstraintPlace> places = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      List<SqlTokens.Token> words = SqlTokens.of(items.get(item)).list();
      for (int i = 0; i < words.size(); i++) {
        boolean named = words.get(i).is("CONSTRAINT") && i + 2 < words.size();
        int kind = named ? i + 2 : i;
        if (named || words.get(i).is("PRIMARY")) {
          places.add(place(item, words, i, kind));
          i = kind;
        }
      }
    }
    return places;
  }

  private static ConstraintPlace place(int item, List<SqlTokens.Token> words, int begin, int kind) {
    int end = kind + 1;
    while (end < words.size() && !begins(words, end)) {
      end++;
    }
    boolean isKey = words.get(kind).is("PRIMARY");
    return new ConstraintPlace(
        isKey ? Constraint.PrimaryKey.NAME : words.get(begin + 1).name(),
        item,
        words.get(kind),
        words.get(begin).begin(),
        words.get(end - 1).end());
  }

  /** Whether something new begins: NOT DEFERRABLE and SET DEFAULT only go on with a reference. */
  private static boolean begins(List<SqlTokens.Token> words, int i) {
    boolean goesOn =
        (words.get(i).is("NOT") && i + 1 < words.size() && words.get(i + 1).is("DEFERRABLE"))
            || (words.get(i).is("DEFAULT") && words.get(i - 1).is("SET"))
            || (words.get(i).is("REFERENCES") && words.get(i - 1).isGroup());
    return !goesOn && BEGINNINGS.contains(words.get(i).text().toUpperCase(Locale.ROOT));
  }

  /** The item's text without the constraint. */
  String cutFrom(String text) {
    return (text.substring(0, begin).stripTrailing() + " " + text.substring(end).stripLeading())
        .strip();
  }
}
