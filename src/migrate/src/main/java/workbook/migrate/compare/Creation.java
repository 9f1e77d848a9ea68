package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import workbook.migrate.Constraint;
import workbook.migrate.TableItem;
import workbook.migrate.model.ModelTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;

/** A table that comes, with those foreign keys in it that lead to what is there by then. */
final class Creation {
  private Creation() {}

  static List<Change> of(ModelTable table, Set<String> created, Schema live) {
    List<Constraint.ForeignKey> inside = new ArrayList<>();
    List<Constraint.ForeignKey> later = new ArrayList<>();
    for (Constraint.ForeignKey key : table.foreignKeys()) {
      boolean isThere = created.contains(key.table()) || live.table(key.table()).isPresent();
      (isThere ? inside : later).add(key);
    }
    List<Change> changes = new ArrayList<>();
    changes.add(TableComparison.created(with(table, inside)));
    later.forEach(it -> changes.add(ConstraintChanges.add(table.name(), "foreign key", it)));
    return changes;
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
