package workbook.migrate.operation;

import java.util.Optional;
import workbook.migrate.Constraint;

/** Add a rule, which the rows that are there must keep. */
public record AddConstraint(String table, Constraint constraint) implements Operation {
  @Override
  public Optional<Operation> reverse() {
    return Optional.of(new DropConstraint(table, constraint.name()));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.addConstraint(this);
  }

  @Override
  public String toString() {
    return "addConstraint(" + table + ", " + constraint.name() + ")";
  }
}
