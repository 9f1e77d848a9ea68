package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CREATE TABLE statement taken apart: collations, checks, generated columns, STRICT and all else
 * that nobody changes keep their author's words.
 *
 * @param items columns and constraints, a text each
 * @param tail what stands after the parentheses
 */
public record CreateTableText(String table, List<String> items, String tail) {
  private static final Set<String> CONSTRAINTS =
      Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");
  private static final Set<String> INDEXES = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

  /** Copies the items. */
  public CreateTableText {
    items = List.copyOf(items);
  }

  /** Takes a statement apart; one of a virtual table may have nothing in parentheses. */
  public static CreateTableText parse(String table, String sql) {
    return SqlTokens.of(sql)
        .group()
        .map(it -> new CreateTableText(table, split(it.inside()), sql.substring(it.end())))
        .orElse(new CreateTableText(table, List.of(), ""));
  }

  static List<String> split(String inside) {
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

  /** The definition of a column. */
  public Optional<ColumnText> column(String name) {
    return items.stream().filter(defines(name)).findFirst().map(ColumnText::parse);
  }

  /** All but the line that defines a column. */
  public Stream<String> others(String column) {
    return items.stream().filter(defines(column).negate());
  }

  /** All columns. */
  public List<ColumnText> columns() {
    return items.stream().filter(it -> !isConstraint(it)).map(ColumnText::parse).toList();
  }

  /** All indexes, which MySQL tells in lines of their own; also those that keep columns unique. */
  public Stream<String> indexes() {
    return items.stream().filter(CreateTableText::isIndex);
  }

  private static boolean isIndex(String item) {
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    int place = tokens.get(0).is("UNIQUE") && tokens.size() > 1 ? 1 : 0;
    return isConstraint(item)
        && INDEXES.contains(tokens.get(place).text().toUpperCase(Locale.ROOT));
  }

  /** All constraints, also those in the definitions of columns. */
  public List<ConstraintPlace> constraints() {
    return new ConstraintPlaces(table).read(items);
  }

  /** Whether a key, of a column or of the table, never gives a number twice. */
  public boolean isAutoincrement() {
    return constraints().stream()
        .filter(it -> it.kind() == Clause.Kind.PRIMARY_KEY)
        .anyMatch(it -> it.isAutoincrement());
  }

  /** The constraint of this name. */
  public Optional<ConstraintPlace> constraint(String name) {
    return constraints().stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The same table with one column's definition changed. */
  public CreateTableText change(String column, UnaryOperator<ColumnText> change) {
    return with(
        items.stream()
            .map(
                item ->
                    defines(column).test(item)
                        ? change.apply(ColumnText.parse(item)).toString()
                        : item)
            .toList());
  }

  /** The same table with a column more, before the constraints. */
  public CreateTableText addColumn(String definition) {
    int place = 0;
    while (place < items.size() && !isConstraint(items.get(place))) {
      place++;
    }
    return with(definition, place);
  }

  /** The same table with a column more, behind another, or before all where that is null. */
  public CreateTableText addColumn(String definition, @Nullable String after) {
    return with(definition, after == null ? 0 : place(after) + 1);
  }

  private int place(String column) {
    return items.indexOf(items.stream().filter(defines(column)).findFirst().orElseThrow());
  }

  private CreateTableText with(String definition, int place) {
    List<String> all = new ArrayList<>(items);
    all.add(place, definition);
    return with(all);
  }

  /** The same table with a constraint more. */
  public CreateTableText addConstraint(String definition) {
    List<String> all = new ArrayList<>(items);
    all.add(definition);
    return with(all);
  }

  /** The same table without a constraint of its own. */
  public CreateTableText remove(ConstraintPlace constraint) {
    List<String> all = new ArrayList<>(items);
    if (constraint.inColumn()) {
      ColumnText column = ColumnText.parse(items.get(constraint.item()));
      all.set(
          constraint.item(),
          column
              .without(it -> it.kind() == constraint.kind() && it.text().equals(constraint.text()))
              .toString());
    } else {
      all.remove(constraint.item());
    }
    return with(all);
  }

  /** The same table without a column and what is about it; of the primary key the rest stays. */
  public CreateTableText removeColumn(String column) {
    ColumnGone gone = new ColumnGone(column);
    return with(
        items.stream()
            .filter(defines(column).negate())
            .flatMap(it -> isConstraint(it) ? gone.constraint(it).stream() : Stream.of(it))
            .toList());
  }

  /** The statement, for a table of another name; so its columns go without that of the table. */
  public String named(String quotedName) {
    StringBuilder text = new StringBuilder("CREATE TABLE " + quotedName + " (");
    for (int i = 0; i < items.size(); i++) {
      String item = PlainNames.of(items.get(i), table);
      boolean last = i == items.size() - 1;
      text.append("\n  ").append(item).append(endsInComment(item) ? "\n  " : "");
      text.append(last ? "" : ",");
    }
    return text + "\n)" + tail;
  }

  /** After a comment that goes to the end of its line, a comma would be a part of it. */
  private static boolean endsInComment(String item) {
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    return item.substring(tokens.get(tokens.size() - 1).end()).contains("--");
  }

  private CreateTableText with(List<String> newItems) {
    return new CreateTableText(table, newItems, tail);
  }

  private static Predicate<String> defines(String column) {
    return item ->
        !isConstraint(item) && SqlTokens.of(item).list().get(0).name().equalsIgnoreCase(column);
  }

  /** A constraint or an index; SQLite has columns of the name {@code key}, unquoted. */
  static boolean isConstraint(String item) {
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    String first = tokens.get(0).text().toUpperCase(Locale.ROOT);
    boolean index = INDEXES.contains(first) && tokens.size() > 1;
    return CONSTRAINTS.contains(first)
        || (index && tokens.get(1).text().startsWith("`"))
        || (index && INDEXES.contains(tokens.get(1).text().toUpperCase(Locale.ROOT)));
  }
}
