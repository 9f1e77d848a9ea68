package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.text.TextTable;

/** A table of a catalogue for people to read. */
record TableText(CatalogueTable table) implements Constraint.Visitor<String> {
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(table.name() + (table.comment() == null ? "" : "  " + table.comment()));
    lines.add(columns());
    table.constraints().forEach(it -> lines.add(it.accept(this)));
    table.indexes().forEach(it -> lines.add(index(it)));
    table.unseen().forEach(it -> lines.add("may differ by " + it));
    return String.join("\n", lines);
  }

  private String columns() {
    TextTable text = TextTable.of("column", "type", "null", "key", "default");
    for (Column column : table.columns()) {
      text.row(
          column.name(),
          TypeText.of(column.type()),
          column.nullable() ? "yes" : "no",
          key(column),
          column.defaultSql() == null ? generated(column.generated()) : column.defaultSql());
    }
    return text.toString();
  }

  private static String generated(Column.@Nullable Generated how) {
    return how == null ? "" : "as (" + how.sql() + ")" + (how.stored() ? " stored" : "");
  }

  private String key(Column column) {
    List<String> kinds = new ArrayList<>();
    if (Names.contain(table.primaryKey(), column.name())) {
      kinds.add("primary");
    } else if (column.isUnique()) {
      kinds.add("unique");
    }
    table.foreignKeys().stream()
        .filter(it -> Names.contain(it.columns(), column.name()))
        .forEach(it -> kinds.add("→ " + it.table()));
    return String.join(", ", kinds);
  }

  @Override
  public String primaryKey(Constraint.PrimaryKey key) {
    return "primary key (" + String.join(", ", key.columns()) + ")";
  }

  @Override
  public String unique(Constraint.Unique unique) {
    return "unique " + unique.name() + " (" + String.join(", ", unique.columns()) + ")";
  }

  @Override
  public String check(Constraint.Check check) {
    return "check " + check.name() + " (" + check.condition() + ")";
  }

  @Override
  public String foreignKey(Constraint.ForeignKey key) {
    return "foreign key %s (%s) → %s (%s)%s%s"
        .formatted(
            key.name(),
            String.join(", ", key.columns()),
            key.table(),
            String.join(", ", key.targets()),
            key.onDelete() == null ? "" : ", on delete " + words(key.onDelete()),
            key.onUpdate() == null ? "" : ", on update " + words(key.onUpdate()));
  }

  private static String words(Constraint.Action action) {
    return action.sql().toLowerCase(Locale.ROOT);
  }

  private static String index(Index index) {
    return (index.isUnique() ? "unique " : "")
        + (index.kind() == null ? "" : index.kind() + " ")
        + "index "
        + index.name()
        + index.parts().stream().map(TableText::part).collect(Collectors.joining(", ", " (", ")"))
        + (index.where() == null ? "" : " where " + index.where())
        + (index.isInvisible() ? " invisible" : "");
  }

  private static String part(Index.Part part) {
    if (part instanceof Index.Expression expression) {
      return expression.sql();
    }
    Index.Of column = (Index.Of) part;
    return column.column()
        + (column.length() > 0 ? "(" + column.length() + ")" : "")
        + (column.descending() ? " desc" : "");
  }
}
