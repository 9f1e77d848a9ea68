package workbook.migrate.compare;

import workbook.migrate.Constraint;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;

/** A rule that comes or goes; foreign keys come last and go first, for they need others. */
final class ConstraintChanges {
  private ConstraintChanges() {}

  static Change add(String table, String kind, Constraint constraint) {
    boolean isLink = constraint instanceof Constraint.ForeignKey;
    return Change.of(
        isLink ? Change.Phase.LINK : Change.Phase.TIGHTEN,
        "add " + kind + " " + constraint.name() + " to " + table,
        new AddConstraint(table, constraint),
        new DropConstraint(table, constraint.name()));
  }

  static Change drop(String table, String kind, Constraint constraint) {
    boolean isLink = constraint instanceof Constraint.ForeignKey;
    return Change.of(
        isLink ? Change.Phase.UNLINK : Change.Phase.LOOSEN,
        "drop " + kind + " " + constraint.name() + " of " + table,
        new DropConstraint(table, constraint.name()),
        new AddConstraint(table, constraint));
  }
}
