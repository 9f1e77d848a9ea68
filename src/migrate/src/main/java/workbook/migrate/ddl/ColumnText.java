package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A column's definition taken apart: its name, its type, what else is said of it. */
record ColumnText(String name, String type, List<String> rest) {
  private static final Set<String> AFTER_TYPE =
      Set.of(
          "CONSTRAINT",
          "PRIMARY",
          "NOT",
          "NULL",
          "UNIQUE",
          "CHECK",
          "DEFAULT",
          "COLLATE",
          "CHARACTER",
          "REFERENCES",
          "GENERATED",
          "AS",
          "AUTO_INCREMENT",
          "COMMENT",
          "ON");

  ColumnText {
    rest = List.copyOf(rest);
  }

  static ColumnText parse(String definition) {
    List<String> words = SqlTokens.of(definition).stream().map(SqlTokens.Token::text).toList();
    int end = 1;
    while (end < words.size() && !AFTER_TYPE.contains(words.get(end).toUpperCase(Locale.ROOT))) {
      end++;
    }
    return new ColumnText(
        words.get(0),
        String.join(" ", words.subList(1, end)).replace(" (", "("),
        words.subList(end, words.size()));
  }

  ColumnText nullable(boolean nullable) {
    List<String> words = without(without(rest, "NOT", "NULL"), "NULL");
    return nullable ? new ColumnText(name, type, words) : required(words);
  }

  private ColumnText required(List<String> words) {
    List<String> all = new ArrayList<>(List.of("NOT", "NULL"));
    all.addAll(without(words, "DEFAULT", "NULL"));
    return new ColumnText(name, type, all);
  }

  /**
   * The same column with NULL said where it is allowed: old MySQL takes a timestamp else as
   * required.
   */
  ColumnText explicitNull() {
    if (place(rest, List.of("NOT", "NULL")) >= 0) {
      return this;
    }
    List<String> words = new ArrayList<>(rest);
    words.add("NULL");
    return new ColumnText(name, type, words);
  }

  ColumnText typed(String newType) {
    return new ColumnText(name, newType, rest);
  }

  ColumnText named(String newName) {
    return new ColumnText(newName, type, rest);
  }

  ColumnText withoutDefault() {
    int place = place(rest, List.of("DEFAULT"));
    if (place < 0) {
      return this;
    }
    List<String> words = new ArrayList<>(rest);
    int end = endOfDefault(place);
    words.subList(place, end).clear();
    return new ColumnText(name, type, words);
  }

  ColumnText withDefault(String sql) {
    List<String> words = new ArrayList<>(withoutDefault().rest);
    words.add("DEFAULT");
    words.add(sql);
    return new ColumnText(name, type, words);
  }

  ColumnText withoutComment() {
    int place = place(rest, List.of("COMMENT"));
    if (place < 0) {
      return this;
    }
    List<String> words = new ArrayList<>(rest);
    words.subList(place, place + 2).clear();
    return new ColumnText(name, type, words);
  }

  ColumnText withoutCounting() {
    return new ColumnText(name, type, without(rest, "AUTO_INCREMENT"));
  }

  /** The same column with this at its end. */
  ColumnText and(String words) {
    List<String> all = new ArrayList<>(rest);
    all.addAll(SqlTokens.of(words).stream().map(SqlTokens.Token::text).toList());
    return new ColumnText(name, type, all);
  }

  /** A default is one word, or a sign and a word, or a call with its arguments. */
  private int endOfDefault(int place) {
    int end = place + 2;
    String first = rest.get(place + 1);
    if (first.equals("-") || first.equals("+")) {
      end++;
    }
    if (end < rest.size() && rest.get(end).startsWith("(")) {
      end++;
    }
    return Math.min(end, rest.size());
  }

  private static List<String> without(List<String> words, String... phrase) {
    int place = place(words, List.of(phrase));
    if (place < 0 || (phrase.length == 1 && isPartOfDefault(words, place))) {
      return words;
    }
    List<String> all = new ArrayList<>(words);
    all.subList(place, place + phrase.length).clear();
    return all;
  }

  private static boolean isPartOfDefault(List<String> words, int place) {
    return place > 0 && words.get(place - 1).equalsIgnoreCase("DEFAULT");
  }

  private static int place(List<String> words, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      if (String.join(" ", words.subList(i, i + phrase.size()))
          .equalsIgnoreCase(String.join(" ", phrase))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return (name + " " + type + " " + String.join(" ", rest)).strip();
  }
}
