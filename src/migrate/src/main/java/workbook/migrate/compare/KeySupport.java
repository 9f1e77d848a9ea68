package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import workbook.migrate.Columns;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Table;

/**
 * MySQL keeps an index for each foreign key. Where the last one that serves a key goes, the key
 * gets one of its own before, under the name that MySQL would have given it.
 */
final class KeySupport {
  private final Sides sides;
  private final List<Change> changes;

  private KeySupport(Sides sides, List<Change> changes) {
    this.sides = sides;
    this.changes = changes;
  }

  /** The changes of a table, which leave no foreign key without an index. */
  static List<Change> of(Sides sides, List<Change> changes) {
    return sides.reflection().indexesForeignKeys() && !sides.live().foreignKeys().isEmpty()
        ? new KeySupport(sides, changes).supported()
        : changes;
  }

  private List<Change> supported() {
    List<Table.ForeignKey> keys = staying();
    Set<String> gone = dropped(changes.stream().flatMap(it -> it.up().stream()));
    Set<String> gained = dropped(changes.stream().flatMap(it -> it.down().stream()));
    return changes.stream()
        .map(
            it -> {
              List<Operation> up = new ArrayList<>(before(it.up(), keys, sides.live(), gone));
              List<Operation> down =
                  new ArrayList<>(before(it.down(), keys, sides.wanted(), gained));
              up.addAll(it.up());
              down.addAll(it.down());
              return new Change(it.phase(), it.what(), up, down);
            })
        .toList();
  }

  /** Foreign keys that are there before and after. */
  private List<Table.ForeignKey> staying() {
    Set<String> dropped = dropped(changes.stream().flatMap(it -> it.up().stream()));
    return sides.live().foreignKeys().stream().filter(it -> !dropped.contains(it.name())).toList();
  }

  /** Names of the rules and indexes that go. */
  private static Set<String> dropped(Stream<Operation> operations) {
    Set<String> names = new HashSet<>();
    operations.forEach(
        it -> {
          if (it instanceof DropConstraint drop) {
            names.add(drop.name());
          } else if (it instanceof Operation.DropIndex drop) {
            names.add(drop.name());
          } else if (it instanceof ChangeTable change) {
            names.addAll(dropped(change.changes().stream()));
          }
        });
    return names;
  }

  /** The indexes without which operations would leave keys that nothing else serves. */
  private List<Operation> before(
      List<Operation> operations, List<Table.ForeignKey> keys, Table there, Set<String> gone) {
    Set<String> dropped = dropped(operations.stream());
    return keys.stream()
        .filter(key -> serving(there, key).anyMatch(dropped::contains))
        .filter(key -> gone.containsAll(serving(there, key).toList()))
        .filter(key -> operations.stream().noneMatch(it -> gives(it, key)))
        .<Operation>map(key -> new Operation.CreateIndex(index(key)))
        .toList();
  }

  /** A primary key that follows another is given at once. */
  private static boolean gives(Operation operation, Table.ForeignKey key) {
    if (operation instanceof ChangeTable change) {
      return change.changes().stream().anyMatch(it -> gives(it, key));
    }
    return operation instanceof AddConstraint add
        && add.constraint() instanceof Constraint.PrimaryKey primary
        && begins(primary.columns(), key.columns());
  }

  private Index index(Table.ForeignKey key) {
    Index.Part[] parts = key.columns().stream().map(Columns::ascending).toArray(Index.Part[]::new);
    return Columns.index(key.name()).on(sides.name(), parts).ifNotExists();
  }

  /** Names of the rules and indexes that begin with the columns of a key. */
  private static Stream<String> serving(Table table, Table.ForeignKey key) {
    Stream<String> primary =
        begins(table.primaryKey(), key.columns())
            ? Stream.of(Constraint.PrimaryKey.NAME)
            : Stream.empty();
    Stream<String> others =
        Stream.concat(
            table.uniques().stream()
                .filter(it -> begins(it.columns(), key.columns()))
                .map(Table.Unique::name),
            table.indexes().stream()
                .filter(it -> it.kind() == null && begins(it.parts(), key.columns()))
                .map(Table.Index::name));
    return Stream.concat(primary, others);
  }

  private static boolean begins(List<String> all, List<String> first) {
    return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
  }
}
