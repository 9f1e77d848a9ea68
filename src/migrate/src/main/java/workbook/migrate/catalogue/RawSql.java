package workbook.migrate.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import workbook.migrate.catalogue.RawPart.Kind;
import workbook.migrate.sql.SqlTokens;
import workbook.migrate.sql.SqlTokens.Token;

/** As much of a raw statement as can be read without knowing all of SQL. */
public record RawSql(String sql, List<Token> words) {
  private static final Set<String> KEEP_SCHEMA =
      Set.of(
          "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "VALUES", "SET", "PRAGMA",
          "ANALYZE", "EXPLAIN", "VACUUM", "REINDEX");
  private static final int LONGEST_HEAD = 20;

  /** Reads a statement. */
  public static RawSql of(String sql) {
    return new RawSql(sql, SqlTokens.of(sql).list());
  }

  /** Whether it names this table or column. */
  boolean names(String name) {
    return SqlTokens.of(sql).mention(name);
  }

  /** Whether it changes rows or settings at most. */
  public boolean keepsSchema() {
    return words.isEmpty()
        || (KEEP_SCHEMA.contains(words.get(0).text().toUpperCase(Locale.ROOT)) && !isSeveral());
  }

  private boolean isSeveral() {
    return words.subList(0, words.size() - 1).stream().anyMatch(it -> it.is(";"));
  }

  /** The view, trigger or index that it makes, if that is what it does. */
  Optional<RawPart> made() {
    if (!is(0, "CREATE")) {
      return Optional.empty();
    }
    return made(Kind.VIEW).or(() -> made(Kind.TRIGGER)).or(() -> made(Kind.INDEX));
  }

  private Optional<RawPart> made(Kind kind) {
    int at = place(kind.name(), 1, LONGEST_HEAD);
    if (at < 0 || place("TABLE", 1, at) >= 0) {
      return Optional.empty();
    }
    String owner = kind == Kind.VIEW ? "" : owner(at);
    return name(at).map(name -> new RawPart(kind, name, owner, sql));
  }

  /** The name of the view, trigger or index that it drops, if that is what it does. */
  Optional<String> dropped() {
    boolean drops = is(0, "DROP") && (is(1, "VIEW") || is(1, "TRIGGER") || is(1, "INDEX"));
    return drops ? name(1) : Optional.empty();
  }

  /** What stands after a word, past IF EXISTS and IF NOT EXISTS. */
  private Optional<String> name(int after) {
    int exists = place("EXISTS", after, after + 4);
    return word(Math.max(after, exists) + 1).map(RawSql::last);
  }

  private String owner(int after) {
    int on = place("ON", after, words.size());
    return on < 0 ? "" : word(on + 1).map(RawSql::last).orElse("");
  }

  private static String last(Token token) {
    String name = token.name();
    return token.isQuoted() ? name : name.substring(name.lastIndexOf('.') + 1);
  }

  private int place(String word, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean is(int place, String word) {
    return word(place).filter(it -> it.is(word)).isPresent();
  }

  private Optional<Token> word(int place) {
    return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
  }
}
