package workbook.migrate.reflect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import workbook.migrate.ColumnChange;
import workbook.migrate.Columns;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.TableOption;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.SqlTokens;

/** Finds the operations that make what is there. */
public final class Reflection {
  private static final ColumnChange COUNTS = new ColumnChange.Counting(true);

  private final ReflectedColumns columns;
  private final Ddl ddl;

  /** In the words of a database. */
  public Reflection(Ddl ddl) {
    this.ddl = ddl;
    this.columns = new ReflectedColumns(ddl);
  }

  /** What makes a whole schema, in an order in which it can run. */
  public List<Operation> schema(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    Set<String> there = new LinkedHashSet<>();
    List<Operation> later = new ArrayList<>();
    for (Table table : ordered(schema.tables())) {
      there.add(table.name());
      operations.addAll(table(table, there, true));
      table.foreignKeys().stream()
          .filter(it -> !there.contains(it.table()))
          .forEach(it -> later.add(new AddConstraint(table.name(), foreignKey(it))));
    }
    operations.addAll(later);
    viewsInOrder(schema.views())
        .forEach(it -> operations.add(execute(ddl.createView(it.name(), it.sql()))));
    for (Table table : schema.tables()) {
      table
          .triggers()
          .forEach(
              it -> operations.add(execute(ddl.createTrigger(table.name(), it.name(), it.sql()))));
    }
    return operations;
  }

  private List<Operation> table(Table table, Set<String> there, boolean mayPointToItself) {
    List<Operation> operations = new ArrayList<>();
    List<TableItem> items = new ArrayList<>();
    table.columns().forEach(it -> items.add(columns.column(table, it)));
    if (table.primaryKey().size() > 1) {
      items.add(Columns.primaryKey(table.primaryKey().toArray(String[]::new)));
    }
    table.uniques().forEach(it -> items.add(new Constraint.Unique(it.name(), it.columns())));
    table.checks().forEach(it -> items.add(new Constraint.Check(it.name(), it.condition())));
    table.foreignKeys().stream()
        .filter(
            it ->
                there.contains(it.table()) || (mayPointToItself && it.table().equals(table.name())))
        .forEach(it -> items.add(foreignKey(it)));
    items.addAll(options(table));
    operations.add(new Operation.CreateTable(table.name(), items));
    table.indexes().forEach(it -> operations.add(new Operation.CreateIndex(index(table, it))));
    if (table.comment() != null) {
      operations.add(new CommentTable(table.name(), table.comment()));
    }
    counting(table).forEach(operations::add);
    return operations;
  }

  /** What counts itself up and is not the key by itself, which MySQL lets every index do. */
  private static Stream<Operation> counting(Table table) {
    return table.columns().stream()
        .filter(it -> it.autoIncrement() && !table.primaryKey().equals(List.of(it.name())))
        .map(it -> new Operation.AlterColumn(table.name(), it.name(), List.of(COUNTS)));
  }

  /** What makes a table with its indexes and triggers; foreign keys come by themselves. */
  public List<Operation> withoutForeignKeys(Table table) {
    List<Operation> operations = new ArrayList<>(table(table, Set.of(), false));
    table
        .triggers()
        .forEach(
            it -> operations.add(execute(ddl.createTrigger(table.name(), it.name(), it.sql()))));
    return operations;
  }

  /** Whether the database tells of each key whether it counts itself up. */
  public boolean countsAnyKey() {
    return ddl.countsAnyKey();
  }

  /** Whether a foreign key that has no index gets one of its name, which outlives the key. */
  public boolean indexesForeignKeys() {
    return ddl.indexesForeignKeys();
  }

  /** A column as an operation would declare it. */
  public workbook.migrate.Column column(Table table, workbook.migrate.schema.Column column) {
    return columns.column(table, column);
  }

  /** A foreign key as an operation would declare it. */
  public static Constraint.ForeignKey foreignKey(Table.ForeignKey key) {
    return new Constraint.ForeignKey(
        key.name(),
        key.columns(),
        key.table(),
        key.targets(),
        ReferentialAction.of(key.onDelete()),
        ReferentialAction.of(key.onUpdate()),
        key.deferral().isEmpty() ? null : deferral(key.deferral()),
        null);
  }

  private static Constraint.Deferral deferral(String text) {
    return text.toUpperCase(Locale.ROOT).contains("INITIALLY DEFERRED")
        ? Constraint.Deferral.INITIALLY_DEFERRED
        : Constraint.Deferral.DEFERRABLE;
  }

  /** An index as an operation would declare it. */
  public static Index index(Table table, Table.Index index) {
    List<Index.Part> parts = new ArrayList<>();
    for (int i = 0; i < index.parts().size(); i++) {
      parts.add(IndexPart.of(table, index.columns().get(i), index.parts().get(i)));
    }
    return new Index(
        index.name(),
        table.name(),
        parts,
        index.unique(),
        index.where(),
        false,
        index.kind(),
        index.invisible());
  }

  private static List<TableItem> options(Table table) {
    List<TableItem> options = new ArrayList<>();
    String text = table.options().toUpperCase(Locale.ROOT);
    if (text.contains("STRICT")) {
      options.add(TableOption.STRICT);
    }
    if (text.contains("WITHOUT ROWID")) {
      options.add(TableOption.WITHOUT_ROWID);
    }
    return options;
  }

  /** Views behind those that they read. */
  static List<Schema.View> viewsInOrder(List<Schema.View> views) {
    List<Schema.View> open = new ArrayList<>(views);
    List<Schema.View> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Schema.View next =
          open.stream()
              .filter(it -> open.stream().noneMatch(other -> !other.equals(it) && reads(it, other)))
              .findFirst()
              .orElse(open.get(0));
      open.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean reads(Schema.View view, Schema.View other) {
    return SqlTokens.of(view.sql()).mention(other.name());
  }

  private static Operation execute(String sql) {
    return new Operation.Execute(sql, List.of());
  }

  /** Tables behind those that they point to, as far as they go in no circle. */
  private static List<Table> ordered(List<Table> tables) {
    Map<String, Table> open = new LinkedHashMap<>();
    tables.forEach(it -> open.put(it.name(), it));
    List<Table> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Table next =
          open.values().stream()
              .filter(it -> pointsToNoneOf(it, open.keySet()))
              .findFirst()
              .orElseGet(() -> open.values().iterator().next());
      open.remove(next.name());
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean pointsToNoneOf(Table table, Set<String> names) {
    return table.foreignKeys().stream()
        .noneMatch(it -> !it.table().equals(table.name()) && names.contains(it.table()));
  }
}
