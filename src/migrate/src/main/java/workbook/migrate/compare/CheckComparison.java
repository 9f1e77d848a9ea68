package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbook.migrate.Constraint;
import workbook.migrate.schema.Table;

/** Conditions of rows, whatever their names. */
final class CheckComparison {
  private CheckComparison() {}

  static List<Change> of(Sides sides) {
    Set<String> wanted = conditions(sides.wanted());
    Set<String> live = conditions(sides.live());
    List<Change> changes = new ArrayList<>();
    for (Table.Check check : sides.wanted().checks()) {
      if (!live.contains(SameText.plain(check.condition()))) {
        changes.add(ConstraintChanges.add(sides.name(), "check", asSaid(sides, check)));
      }
    }
    for (Table.Check check : sides.live().checks()) {
      if (!wanted.contains(SameText.plain(check.condition()))) {
        changes.add(
            ConstraintChanges.drop(
                sides.name(), "check", new Constraint.Check(check.name(), check.condition())));
      }
    }
    return changes;
  }

  private static Set<String> conditions(Table table) {
    Set<String> conditions = new HashSet<>();
    table.checks().forEach(it -> conditions.add(SameText.plain(it.condition())));
    return conditions;
  }

  /** In the entity's words, which read better than the database's. */
  private static Constraint asSaid(Sides sides, Table.Check check) {
    return sides.model().create().constraints().stream()
        .filter(it -> it.name().equals(check.name()))
        .findFirst()
        .orElseGet(() -> new Constraint.Check(check.name(), check.condition()));
  }
}
