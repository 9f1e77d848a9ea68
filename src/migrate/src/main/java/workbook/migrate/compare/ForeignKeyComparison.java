package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;
import workbook.migrate.reflect.Reflection;

/** Foreign keys, by where they lead and whatever their names. */
final class ForeignKeyComparison {
  private ForeignKeyComparison() {}

  static List<Change> of(Sides sides) {
    List<Constraint.ForeignKey> wanted = sides.model().foreignKeys();
    List<Constraint.ForeignKey> live =
        sides.live().foreignKeys().stream().map(Reflection::foreignKey).toList();
    List<Change> changes = new ArrayList<>();
    for (Constraint.ForeignKey key : wanted) {
      if (live.stream().noneMatch(it -> same(it, key))) {
        changes.add(ConstraintChanges.add(sides.name(), "foreign key", key));
      }
    }
    for (Constraint.ForeignKey key : live) {
      if (wanted.stream().noneMatch(it -> same(it, key))) {
        changes.add(ConstraintChanges.drop(sides.name(), "foreign key", key));
      }
    }
    return changes;
  }

  /** When it is looked at, and what an update does, is beyond what entities can say. */
  private static boolean same(Constraint.ForeignKey one, Constraint.ForeignKey other) {
    return pairs(one).equals(pairs(other))
        && one.table().equals(other.table())
        && usual(one.onDelete()) == usual(other.onDelete());
  }

  /** Which column leads to which, in whatever order. */
  private static Map<String, String> pairs(Constraint.ForeignKey key) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), key.targets().get(i));
    }
    return pairs;
  }

  /** Both keep the other row from going. */
  private static Constraint.Action usual(Constraint.@Nullable Action action) {
    return action == null || action == Constraint.Action.RESTRICT
        ? Constraint.Action.NO_ACTION
        : action;
  }
}
