package workbook.migrate.schema;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbook.migrate.text.TextTable;

/** A table for people to read: a row for each column, then a line for all that is of several. */
record TableText(Table table) {
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(table.name() + (table.comment() == null ? "" : "  " + table.comment()));
    lines.add(columns());
    table.uniques().stream()
        .filter(it -> it.columns().size() > 1)
        .forEach(it -> lines.add("unique " + it.name() + " " + list(it.columns())));
    table.checks().forEach(it -> lines.add("check " + it.name() + " " + within(it.condition())));
    table.foreignKeys().stream().filter(this::isMore).forEach(it -> lines.add(text(it)));
    table.indexes().forEach(it -> lines.add(text(it)));
    table.triggers().forEach(it -> lines.add("trigger " + it.name()));
    return String.join("\n", lines);
  }

  private String columns() {
    TextTable text = TextTable.of("column", "type", "null", "key", "default");
    for (Column column : table.columns()) {
      text.row(
          column.name(),
          column.type(),
          column.nullable() ? "yes" : "no",
          key(column.name()),
          column.defaultSql() == null ? generated(column.name()) : column.defaultSql());
    }
    return text.toString();
  }

  private String generated(String column) {
    return table
        .detail(column)
        .map(ColumnDetail::generated)
        .map(it -> "as " + within(it.sql()) + (it.stored() ? " stored" : ""))
        .orElse("");
  }

  private String key(String column) {
    List<String> kinds = new ArrayList<>();
    if (table.primaryKey().contains(column)) {
      kinds.add("primary");
    } else if (table.isUnique(List.of(column))) {
      kinds.add("unique");
    }
    table.foreignKeys().stream()
        .filter(it -> it.columns().contains(column))
        .forEach(it -> kinds.add("→ " + it.table()));
    return String.join(", ", kinds);
  }

  /** Whether there is more to say than an arrow does. */
  private boolean isMore(Table.ForeignKey key) {
    return key.columns().size() > 1 || !actions(key).isEmpty();
  }

  private static String text(Table.ForeignKey key) {
    return "foreign key %s %s → %s %s%s"
        .formatted(key.name(), list(key.columns()), key.table(), list(key.targets()), actions(key));
  }

  private static String actions(Table.ForeignKey key) {
    return action("delete", key.onDelete()) + action("update", key.onUpdate());
  }

  private static String action(String when, String what) {
    String words = what.toLowerCase(Locale.ROOT);
    return words.isEmpty() || words.equals("no action") ? "" : ", on " + when + " " + words;
  }

  private static String text(Table.Index index) {
    return (index.unique() ? "unique " : "")
        + (index.kind() == null ? "" : index.kind() + " ")
        + "index "
        + index.name()
        + " "
        + list(index.parts())
        + (index.where() == null ? "" : " where " + index.where())
        + (index.invisible() ? " invisible" : "");
  }

  /** In brackets, which MySQL writes down with it and SQLite does not. */
  private static String within(String expression) {
    boolean isWithin = expression.startsWith("(") && expression.endsWith(")");
    return isWithin ? expression : "(" + expression + ")";
  }

  private static String list(List<String> names) {
    return names.stream().collect(joining(", ", "(", ")"));
  }
}
