package workbook.migrate.compare;

import workbook.migrate.Constraint;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;

/** A rule that comes or goes. */
final class ConstraintChanges {
  private ConstraintChanges() {}

  static Change add(String table, String kind, Constraint constraint) {
    return Change.of(
        Change.Phase.TIGHTEN,
        "add " + kind + " " + constraint.name() + " to " + table,
        new AddConstraint(table, constraint),
        new DropConstraint(table, constraint.name()));
  }

  static Change drop(String table, String kind, Constraint constraint) {
    return Change.of(
        Change.Phase.LOOSEN,
        "drop " + kind + " " + constraint.name() + " of " + table,
        new DropConstraint(table, constraint.name()),
        new AddConstraint(table, constraint));
  }
}
