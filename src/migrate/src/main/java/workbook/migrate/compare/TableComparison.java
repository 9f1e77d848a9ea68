package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.model.ModelTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Table;

/** Tables that are missing or too many, and all about those that are there. */
final class TableComparison {
  private TableComparison() {}

  /** A table with all that stands in its own definition. */
  static Change created(ModelTable table) {
    List<Operation> up = new ArrayList<>(creation(table));
    table.rows().forEach(it -> up.add(new Operation.Execute(it, List.of())));
    return new Change(
        Change.Phase.CREATE,
        "add table " + table.name(),
        up,
        List.of(new Operation.DropTable(table.name(), false)));
  }

  /** What makes a table of the model, without the rows and foreign keys. */
  static List<Operation> creation(ModelTable table) {
    List<Operation> operations = new ArrayList<>(List.of(table.create()));
    table.indexes().forEach(it -> operations.add(new Operation.CreateIndex(it)));
    if (table.comment() != null) {
      operations.add(new CommentTable(table.name(), table.comment()));
    }
    return operations;
  }

  /** Foreign keys go first, so that tables can go in any order. */
  static List<Change> dropped(Table table, Reflection reflection) {
    List<Change> changes = new ArrayList<>();
    table.foreignKeys().stream()
        .map(Reflection::foreignKey)
        .map(it -> ConstraintChanges.drop(table.name(), "foreign key", it))
        .forEach(changes::add);
    changes.add(
        new Change(
            Change.Phase.DROP,
            "drop table " + table.name(),
            List.of(new Operation.DropTable(table.name(), false)),
            reflection.withoutForeignKeys(table)));
    return changes;
  }

  static List<Change> changed(Sides sides) {
    MadeAnew anew = MadeAnew.of(sides);
    Sides rest = anew.without();
    List<Change> changes = new ArrayList<>(anew.changes());
    changes.addAll(ColumnComparison.of(sides));
    changes.addAll(PrimaryKeyComparison.of(sides));
    changes.addAll(UniqueComparison.of(rest));
    changes.addAll(CheckComparison.of(rest));
    changes.addAll(IndexComparison.of(rest));
    changes.addAll(ForeignKeyComparison.of(rest));
    changes.addAll(comment(sides));
    return KeySupport.of(sides, changes);
  }

  private static List<Change> comment(Sides sides) {
    String wanted = text(sides.wanted().comment());
    String live = text(sides.live().comment());
    return wanted.equals(live)
        ? List.of()
        : List.of(
            Change.of(
                Change.Phase.COLUMN,
                "comment on " + sides.name(),
                new CommentTable(sides.name(), wanted),
                new CommentTable(sides.name(), live)));
  }

  private static String text(@Nullable String comment) {
    return comment == null ? "" : comment;
  }
}
