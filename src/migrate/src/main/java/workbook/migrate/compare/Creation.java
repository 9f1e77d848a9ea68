package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbook.migrate.Constraint;
import workbook.migrate.TableItem;
import workbook.migrate.model.ModelTable;
import workbook.migrate.model.TypeText;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** A table that comes, with those foreign keys in it that lead to what is there by then. */
final class Creation {
  private Creation() {}

  static List<Change> of(ModelTable table, Set<String> created, Schema wanted, Schema live) {
    List<Constraint.ForeignKey> inside = new ArrayList<>();
    List<Constraint.ForeignKey> later = new ArrayList<>();
    for (Constraint.ForeignKey key : table.foreignKeys()) {
      boolean isReady = created.contains(key.table()) || isReady(key, wanted, live);
      (isReady ? inside : later).add(key);
    }
    List<Change> changes = new ArrayList<>();
    changes.add(TableComparison.created(with(table, inside)));
    later.forEach(it -> changes.add(ConstraintChanges.add(table.name(), "foreign key", it)));
    return changes;
  }

  /** Whether the columns that it leads to are there already as they are to be. */
  private static boolean isReady(Constraint.ForeignKey key, Schema wanted, Schema live) {
    Optional<Table> now = live.table(key.table());
    Optional<Table> then = wanted.table(key.table());
    return now.isPresent()
        && now.get().isUnique(key.targets())
        && key.targets().stream()
            .allMatch(it -> then.isEmpty() || isSame(it, now.get(), then.get()));
  }

  private static boolean isSame(String column, Table now, Table then) {
    return now.column(column)
        .flatMap(it -> then.column(column).filter(other -> TypeText.same(it.type(), other.type())))
        .isPresent();
  }

  private static ModelTable with(ModelTable table, List<Constraint.ForeignKey> keys) {
    List<TableItem> items = new ArrayList<>(table.create().items());
    items.addAll(keys);
    return new ModelTable(
        new Operation.CreateTable(table.name(), items),
        List.of(),
        table.indexes(),
        table.comment(),
        table.rows(),
        table.renamedFrom(),
        table.renamedColumns());
  }
}
