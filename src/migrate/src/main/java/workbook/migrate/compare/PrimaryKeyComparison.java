package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import workbook.migrate.Constraint;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/** A primary key of other columns; their order is Hibernate's own and not the entities'. */
final class PrimaryKeyComparison {
  private PrimaryKeyComparison() {}

  static List<Change> of(Sides sides) {
    List<String> wanted = sides.wanted().primaryKey();
    List<String> live = sides.live().primaryKey();
    if (new HashSet<>(wanted).equals(new HashSet<>(live))) {
      return List.of();
    }
    return List.of(
        new Change(
            Change.Phase.KEY,
            "change the primary key of " + sides.name() + " from " + live + " to " + wanted,
            rekeyed(sides.name(), live, wanted),
            rekeyed(sides.name(), wanted, live)));
  }

  private static List<Operation> rekeyed(String table, List<String> from, List<String> to) {
    List<Operation> operations = new ArrayList<>();
    if (!from.isEmpty()) {
      operations.add(new DropConstraint(table, Constraint.PrimaryKey.NAME));
    }
    if (!to.isEmpty()) {
      operations.add(new AddConstraint(table, new Constraint.PrimaryKey(to)));
    }
    return operations;
  }
}
