package workbook.migrate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.Operation;

/**
 * A table that entities want.
 *
 * @param create makes it, without the foreign keys
 * @param comment what the database is to say of it, null for nothing
 * @param rows statements that write the rows it can't do without, such as a counter's first
 * @param renamedFrom the name it had, by the entity's own word; null where it says nothing
 * @param renamedColumns names that columns had, by the name they have now
 */
public record ModelTable(
    Operation.CreateTable create,
    List<Constraint.ForeignKey> foreignKeys,
    List<Index> indexes,
    @Nullable String comment,
    List<String> rows,
    @Nullable String renamedFrom,
    Map<String, String> renamedColumns) {
  /** Copies the collections. */
  public ModelTable {
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    rows = List.copyOf(rows);
    renamedColumns = Map.copyOf(renamedColumns);
  }

  /** The table's name. */
  public String name() {
    return create.table();
  }

  /** The columns of its primary key, none where there is no key. */
  public List<String> primaryKey() {
    return create.constraints().stream()
        .filter(Constraint.PrimaryKey.class::isInstance)
        .map(it -> ((Constraint.PrimaryKey) it).columns())
        .findFirst()
        .orElseGet(
            () ->
                create.columns().stream().filter(Column::isPrimaryKey).map(Column::name).toList());
  }

  ModelTable renamed(@Nullable String former, Map<String, String> formerColumns) {
    Map<String, String> all = new HashMap<>(renamedColumns);
    all.putAll(formerColumns);
    return new ModelTable(
        create, foreignKeys, indexes, comment, rows, former == null ? renamedFrom : former, all);
  }
}
