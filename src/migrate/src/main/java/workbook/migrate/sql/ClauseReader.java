package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.Clause.Kind;

/** Tells where each clause of a column's definition ends. */
final class ClauseReader {
  private static final Map<String, Kind> BEGINNINGS =
      Map.ofEntries(
          Map.entry("PRIMARY", Kind.PRIMARY_KEY),
          Map.entry("NOT", Kind.NOT_NULL),
          Map.entry("NULL", Kind.NULL),
          Map.entry("UNIQUE", Kind.UNIQUE),
          Map.entry("CHECK", Kind.CHECK),
          Map.entry("DEFAULT", Kind.DEFAULT),
          Map.entry("COLLATE", Kind.COLLATE),
          Map.entry("CHARACTER", Kind.CHARACTER_SET),
          Map.entry("REFERENCES", Kind.REFERENCES),
          Map.entry("GENERATED", Kind.GENERATED),
          Map.entry("AS", Kind.GENERATED),
          Map.entry("AUTO_INCREMENT", Kind.AUTO_INCREMENT),
          Map.entry("COMMENT", Kind.COMMENT),
          Map.entry("ON", Kind.OTHER));
  private static final Set<String> OF_A_REFERENCE =
      Set.of("ON", "MATCH", "NOT", "DEFERRABLE", "INITIALLY");

  private final String text;
  private final List<SqlTokens.Token> tokens;
  private int place;

  ClauseReader(String text, int place) {
    this.text = text;
    this.tokens = SqlTokens.of(text).list();
    this.place = place;
  }

  /** Whether a clause, and not a word of the type, begins here; a type may have CHARACTER in it. */
  static boolean begins(List<SqlTokens.Token> tokens, int place) {
    String word = upper(tokens.get(place));
    if (word.equals("CHARACTER")) {
      return place + 1 < tokens.size() && tokens.get(place + 1).is("SET");
    }
    return BEGINNINGS.containsKey(word) || word.equals("CONSTRAINT") || word.startsWith("/*!");
  }

  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    while (place < tokens.size()) {
      @Nullable String name = next("CONSTRAINT") ? tokens.get(place++).text() : null;
      int begin = place;
      Kind kind = BEGINNINGS.getOrDefault(word(), Kind.OTHER);
      place++;
      pass(kind);
      clauses.add(new Clause(kind, name, between(begin, place)));
    }
    return clauses;
  }

  private void pass(Kind kind) {
    switch (kind) {
      case PRIMARY_KEY -> passKey();
      case NOT_NULL -> passWords(1);
      case NULL -> passConflict();
      case UNIQUE -> next("KEY");
      case CHECK -> passWords(1);
      case DEFAULT -> passDefault();
      case COLLATE, COMMENT -> passWords(1);
      case CHARACTER_SET -> passWords(2);
      case GENERATED -> passGenerated();
      case REFERENCES -> passReference();
      case OTHER -> passOther();
      default -> {
        // A word of its own.
      }
    }
    passConflict();
  }

  private void passKey() {
    passWords(1);
    if (!next("ASC")) {
      next("DESC");
    }
    passConflict();
    next("AUTOINCREMENT");
  }

  /** A default is one word, or a sign and a word, a call, {@code x'00'}, {@code 1.5e-3}. */
  private void passDefault() {
    if (!next("-")) {
      next("+");
    }
    passWords(1);
    if (isAdjacent() || isGroup()) {
      passWords(1);
    }
    if (isAdjacent()) { // The exponent of a number.
      passWords(1);
    }
  }

  private boolean isAdjacent() {
    return place < tokens.size() && tokens.get(place).begin() == tokens.get(place - 1).end();
  }

  private void passGenerated() {
    if (next("ALWAYS")) {
      next("AS");
    }
    passWords(1);
    if (!next("STORED")) {
      next("VIRTUAL");
    }
  }

  private void passReference() {
    passWords(1);
    if (isGroup()) {
      passWords(1);
    }
    while (OF_A_REFERENCE.contains(word())
        && !(word().equals("NOT") && !word(1).equals("DEFERRABLE"))) {
      passPartOfReference();
    }
  }

  private void passPartOfReference() {
    if (next("ON")) {
      passWords(1);
      boolean two = word().equals("SET") || word().equals("NO");
      passWords(two ? 2 : 1);
    } else {
      boolean two = word().equals("MATCH") || word().equals("INITIALLY");
      passWords(two ? 2 : 1);
    }
  }

  /** {@code ON UPDATE now(6)}, {@code INVISIBLE} and the like. */
  private void passOther() {
    if (next("UPDATE")) {
      passWords(1);
    }
    if (isGroup()) {
      passWords(1);
    }
  }

  private void passConflict() {
    if (word().equals("ON") && word(1).equals("CONFLICT")) {
      passWords(3);
    }
  }

  private boolean isGroup() {
    return place < tokens.size() && tokens.get(place).isGroup();
  }

  private boolean next(String word) {
    boolean there = word().equals(word);
    place += there ? 1 : 0;
    return there;
  }

  private void passWords(int count) {
    place = Math.min(place + count, tokens.size());
  }

  private String word() {
    return word(0);
  }

  private String word(int ahead) {
    return place + ahead < tokens.size() ? upper(tokens.get(place + ahead)) : "";
  }

  private String between(int begin, int end) {
    return text.substring(tokens.get(begin).begin(), tokens.get(end - 1).end());
  }

  private static String upper(SqlTokens.Token token) {
    return token.text().toUpperCase(Locale.ROOT);
  }
}
