package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import workbook.migrate.MigrationException;

/**
 * A CREATE TABLE statement taken apart, so that one part can be changed and all others stay as
 * their author wrote them: collations, checks, generated columns, STRICT.
 */
record CreateTableText(String head, List<String> items, String tail) {
  private static final Set<String> CONSTRAINTS =
      Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "KEY", "INDEX", "FULLTEXT");

  CreateTableText {
    items = List.copyOf(items);
  }

  static CreateTableText parse(String sql) {
    SqlTokens tokens = SqlTokens.of(sql);
    SqlTokens.Token body =
        tokens.stream().filter(SqlTokens.Token::isGroup).findFirst().orElseThrow();
    String inside = sql.substring(body.begin() + 1, body.end() - 1);
    return new CreateTableText(
        sql.substring(0, body.begin()), split(inside), sql.substring(body.end()));
  }

  private static List<String> split(String inside) {
    List<String> items = new ArrayList<>();
    int begin = 0;
    for (SqlTokens.Token token : SqlTokens.of(inside)) {
      if (token.text().equals(",")) {
        items.add(inside.substring(begin, token.begin()).strip());
        begin = token.end();
      }
    }
    items.add(inside.substring(begin).strip());
    return items;
  }

  /** The statement that made a live table of SQLite. */
  static CreateTableText live(String table, Live live) {
    List<String> sql =
        live.column(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE",
            table);
    if (sql.isEmpty()) {
      throw MigrationException.of("no-such-table", table);
    }
    return parse(sql.get(0));
  }

  /** The definition of a column. */
  Optional<ColumnText> column(String name) {
    return items.stream().filter(defines(name)).findFirst().map(ColumnText::parse);
  }

  /** The same table with one column's definition changed. */
  CreateTableText change(String column, UnaryOperator<ColumnText> change) {
    return new CreateTableText(
        head,
        items.stream()
            .map(
                item ->
                    defines(column).test(item)
                        ? change.apply(ColumnText.parse(item)).toString()
                        : item)
            .toList(),
        tail);
  }

  /** The same table with a column more, before the constraints. */
  CreateTableText add(String definition) {
    List<String> all = new ArrayList<>(items);
    int place = 0;
    while (place < all.size() && !isConstraint(all.get(place))) {
      place++;
    }
    all.add(place, definition);
    return new CreateTableText(head, all, tail);
  }

  /** The same table with a rule more. */
  CreateTableText addConstraint(String constraint) {
    List<String> all = new ArrayList<>(items);
    all.add(constraint);
    return new CreateTableText(head, all, tail);
  }

  /** The same table without the rule of this name. */
  CreateTableText dropConstraint(String table, String constraint) {
    List<ConstraintPlace> places = ConstraintPlace.in(items);
    ConstraintPlace place =
        places.stream()
            .filter(it -> it.name().equalsIgnoreCase(constraint))
            .findFirst()
            .orElseThrow(
                () ->
                    MigrationException.of(
                        "no-such-constraint",
                        table,
                        constraint,
                        places.stream().map(ConstraintPlace::name).toList()));
    List<String> all = new ArrayList<>(items);
    String rest = place.cutFrom(all.remove(place.item()));
    if (!rest.isBlank()) {
      all.add(place.item(), rest);
    }
    return new CreateTableText(head, all, tail);
  }

  /** Whether there is a check of this name. */
  boolean isCheck(String constraint) {
    return ConstraintPlace.in(items).stream()
        .anyMatch(it -> it.name().equalsIgnoreCase(constraint) && it.kind().is("CHECK"));
  }

  /** The same table without a column and without the constraints that name it. */
  CreateTableText remove(String column) {
    return new CreateTableText(
        head,
        items.stream()
            .filter(defines(column).negate())
            .filter(item -> !(isConstraint(item) && names(item, column)))
            .toList(),
        tail);
  }

  /** The statement, for a table of another name. */
  String named(String quotedName) {
    return "CREATE TABLE " + quotedName + " (\n  " + String.join(",\n  ", items) + "\n)" + tail;
  }

  private static Predicate<String> defines(String column) {
    return item -> !isConstraint(item) && firstName(item).equalsIgnoreCase(column);
  }

  private static boolean isConstraint(String item) {
    return CONSTRAINTS.contains(SqlTokens.of(item).first().text().toUpperCase(Locale.ROOT));
  }

  private static String firstName(String item) {
    return SqlTokens.of(item).first().name();
  }

  private static boolean names(String item, String column) {
    return SqlTokens.of(item).stream()
        .filter(SqlTokens.Token::isGroup)
        .findFirst()
        .map(group -> group.text().substring(1, group.text().length() - 1))
        .stream()
        .flatMap(inside -> SqlTokens.of(inside).stream())
        .anyMatch(token -> token.name().equalsIgnoreCase(column));
  }
}
