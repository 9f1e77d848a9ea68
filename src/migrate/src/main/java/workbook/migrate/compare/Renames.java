package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbook.migrate.ColumnChange;
import workbook.migrate.model.EntityModel;
import workbook.migrate.model.ModelTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.schema.Schema;

/** What has another name now: first what is certain is renamed, then the rest is compared. */
final class Renames {
  private final List<Change> changes = new ArrayList<>();
  private Schema schema;

  private Renames(Schema schema) {
    this.schema = schema;
  }

  /** Renames what the model is certain of, where the old name is there and the new one is not. */
  static Renames certain(EntityModel model, Schema live) {
    Renames renames = new Renames(live);
    model.tables().forEach(renames::table);
    model.tables().forEach(renames::columns);
    return renames;
  }

  List<Change> changes() {
    return changes;
  }

  /** The schema as it is when they are done. */
  Schema schema() {
    return schema;
  }

  private void table(ModelTable table) {
    String old = table.renamedFrom();
    if (old != null && schema.table(table.name()).isEmpty() && schema.table(old).isPresent()) {
      changes.add(
          Change.of(
              Change.Phase.RENAME,
              "rename table " + old + " to " + table.name(),
              new RenameTable(old, table.name()),
              new RenameTable(table.name(), old)));
      schema = RenamedSchema.table(schema, old, table.name());
    }
  }

  private void columns(ModelTable table) {
    for (Map.Entry<String, String> names : new TreeMap<>(table.renamedColumns()).entrySet()) {
      String name = names.getKey();
      String old = names.getValue();
      boolean isOld =
          schema
              .table(table.name())
              .filter(it -> it.column(name).isEmpty() && it.column(old).isPresent())
              .isPresent();
      if (isOld) {
        changes.add(
            Change.of(
                Change.Phase.RENAME,
                "rename column " + table.name() + "." + old + " to " + name,
                renamed(table.name(), old, name),
                renamed(table.name(), name, old)));
        schema = RenamedSchema.column(schema, table.name(), old, name);
      }
    }
  }

  private static Operation renamed(String table, String from, String to) {
    return new Operation.AlterColumn(table, from, List.of(new ColumnChange.NewName(to)));
  }
}
