package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import workbook.migrate.Constraint;
import workbook.migrate.schema.Table;

/**
 * Columns to be kept unique, in whatever order and whatever the rule's name; indexes that do so
 * count as well.
 */
final class UniqueComparison {
  private UniqueComparison() {}

  static List<Change> of(Sides sides) {
    List<Change> changes = new ArrayList<>();
    for (Table.Unique wanted : sides.wanted().uniques()) {
      if (!keeps(sides.live(), wanted)) {
        changes.add(ConstraintChanges.add(sides.name(), "unique", constraint(wanted)));
      }
    }
    for (Table.Unique live : sides.live().uniques()) {
      if (!keeps(sides.wanted(), live)) {
        changes.add(ConstraintChanges.drop(sides.name(), "unique", constraint(live)));
      }
    }
    return changes;
  }

  private static boolean keeps(Table table, Table.Unique unique) {
    Set<String> columns = Set.copyOf(unique.columns());
    return columns.equals(Set.copyOf(table.primaryKey()))
        || table.uniques().stream().anyMatch(it -> columns.equals(Set.copyOf(it.columns())))
        || table.indexes().stream()
            .anyMatch(
                it -> it.unique() && it.where() == null && columns.equals(Set.copyOf(it.parts())));
  }

  private static Constraint constraint(Table.Unique unique) {
    return new Constraint.Unique(unique.name(), unique.columns());
  }
}
