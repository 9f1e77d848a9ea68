package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Table;

/** Foreign keys, by where they lead and whatever their names. */
record ForeignKeyComparison(Sides sides) {

  /** A table with its foreign keys. */
  private record Keyed(Table table, List<Constraint.ForeignKey> keys) {}

  static List<Change> of(Sides sides) {
    return new ForeignKeyComparison(sides).changes();
  }

  private List<Change> changes() {
    Keyed wanted = new Keyed(sides.wanted(), sides.model().foreignKeys());
    Keyed live =
        new Keyed(
            sides.live(), sides.live().foreignKeys().stream().map(Reflection::foreignKey).toList());
    List<Change> changes = new ArrayList<>();
    for (Constraint.ForeignKey key : missing(live, wanted)) {
      Change change = ConstraintChanges.add(sides.name(), "foreign key", key);
      List<Operation> down = dropped(change.down(), key, wanted, live);
      changes.add(new Change(change.phase(), change.what(), change.up(), down));
    }
    for (Constraint.ForeignKey key : missing(wanted, live)) {
      Change change = ConstraintChanges.drop(sides.name(), "foreign key", key);
      List<Operation> up = dropped(change.up(), key, live, wanted);
      changes.add(new Change(change.phase(), change.what(), up, change.down()));
    }
    return changes;
  }

  private static List<Constraint.ForeignKey> missing(Keyed here, Keyed there) {
    return there.keys().stream()
        .filter(key -> here.keys().stream().noneMatch(it -> same(it, key)))
        .toList();
  }

  /** What drops a key, and the index that the database made for it, where that is in the way. */
  private List<Operation> dropped(
      List<Operation> drop, Constraint.ForeignKey key, Keyed with, Keyed without) {
    List<Operation> all = new ArrayList<>(drop);
    if (sides.reflection().indexesForeignKeys()
        && key.columns().stream().allMatch(it -> without.table().column(it).isPresent())
        && !hasIndex(with.table(), key.columns())
        && with.keys().stream().noneMatch(it -> !it.equals(key) && share(it, key))
        && without.keys().stream().noneMatch(it -> takesOver(it, key))) {
      all.add(new Operation.DropIndex(key.name(), sides.name(), false));
    }
    return all;
  }

  private static boolean hasIndex(Table table, List<String> columns) {
    return Stream.concat(
            Stream.of(table.primaryKey()),
            Stream.concat(
                table.uniques().stream().map(Table.Unique::columns),
                table.indexes().stream().map(Table.Index::parts)))
        .anyMatch(it -> begins(it, columns));
  }

  /** Whether one index can do for both. */
  private static boolean share(Constraint.ForeignKey one, Constraint.ForeignKey other) {
    return begins(one.columns(), other.columns()) || begins(other.columns(), one.columns());
  }

  private static boolean takesOver(Constraint.ForeignKey next, Constraint.ForeignKey key) {
    return next.name().equals(key.name()) && next.columns().equals(key.columns());
  }

  private static boolean begins(List<String> all, List<String> first) {
    return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
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
