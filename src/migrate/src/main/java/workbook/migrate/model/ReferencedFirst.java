package workbook.migrate.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** Puts tables behind those that they point to; within a circle of them the first name is first. */
final class ReferencedFirst {
  private final Set<Table> placed = new LinkedHashSet<>();
  private final Set<Table> entered = new LinkedHashSet<>();

  private ReferencedFirst() {}

  static List<Table> sorted(List<Table> tables) {
    ReferencedFirst order = new ReferencedFirst();
    tables.forEach(order::place);
    return new ArrayList<>(order.placed);
  }

  private void place(Table table) {
    if (entered.add(table)) {
      for (ForeignKey key : table.getForeignKeyCollection()) {
        if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
          place(key.getReferencedTable());
        }
      }
      placed.add(table);
    }
  }
}
