package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/**
 * MySQL counts up only what an index begins with. So a column stops counting with the primary key
 * that is dropped, and counts again with one that begins with it; both at once where one follows
 * the other.
 */
final class KeyCounting {
  private final MySqlTables tables;
  private final List<Operation> step;
  private final Set<Integer> done = new HashSet<>();
  private final Map<String, String> paused = new HashMap<>();

  KeyCounting(MySqlTables tables, List<Operation> step) {
    this.tables = tables;
    this.step = step;
  }

  /** Whether the operation at this place was done together with the one before it. */
  boolean isDone(int index) {
    return done.contains(index);
  }

  /** The operation that is done in the place of this one. */
  Operation of(int index) {
    return whole(index).orElseGet(() -> counted(step.get(index)));
  }

  /** The same, which is done now. */
  Operation take(int index) {
    whole(index).ifPresent(it -> done.add(index + 1));
    Operation operation = of(index);
    remember(step.get(index), operation);
    return operation;
  }

  /** A key that is dropped and given anew in one statement. */
  private Optional<Operation> whole(int index) {
    return isDropOfKey(step.get(index)) && index + 1 < step.size()
        ? whole((DropConstraint) step.get(index), step.get(index + 1))
        : Optional.empty();
  }

  private Optional<Operation> whole(DropConstraint drop, Operation next) {
    boolean isGiven =
        next instanceof AddConstraint add
            && add.constraint() instanceof Constraint.PrimaryKey
            && add.table().equals(drop.table());
    return isGiven
        ? Optional.of(counted(new ChangeTable(drop.table(), List.of(drop, next))))
        : Optional.empty();
  }

  private static boolean isDropOfKey(Operation operation) {
    return operation instanceof DropConstraint drop
        && drop.name().equalsIgnoreCase(Constraint.PrimaryKey.NAME);
  }

  private Operation counted(Operation operation) {
    if (operation instanceof ChangeTable change) {
      return counted(change.table(), change.changes(), change);
    }
    if (isDropOfKey(operation)) {
      return counted(((DropConstraint) operation).table(), List.of(operation), operation);
    }
    return operation instanceof AddConstraint add ? resumed(add) : operation;
  }

  private Operation counted(String table, List<Operation> changes, Operation plain) {
    boolean drops = changes.stream().anyMatch(KeyCounting::isDropOfKey);
    Optional<String> column = drops ? tables.counting(table) : Optional.empty();
    boolean isPlain =
        column.isEmpty()
            || keepsIndex(table, column.get(), changes)
            || changes.stream().anyMatch(it -> isAbout(it, column.get()));
    if (isPlain) {
      return plain;
    }
    List<Operation> all = new ArrayList<>(List.of(counts(table, column.get(), false)));
    all.addAll(changes);
    return new ChangeTable(table, all);
  }

  private boolean keepsIndex(String table, String column, List<Operation> changes) {
    List<String> begin = List.of(column);
    boolean isGiven =
        changes.stream()
            .filter(AddConstraint.class::isInstance)
            .flatMap(it -> KeyIndex.of(((AddConstraint) it).constraint()))
            .anyMatch(it -> it.serves(begin));
    return isGiven
        || tables.indexes(table).stream()
            .filter(it -> !it.name().equalsIgnoreCase(Constraint.PrimaryKey.NAME))
            .anyMatch(it -> it.serves(begin));
  }

  private static boolean isAbout(Operation change, String column) {
    return (change instanceof Operation.DropColumn drop && drop.column().equalsIgnoreCase(column))
        || (change instanceof Operation.AlterColumn alter
            && alter.column().equalsIgnoreCase(column)
            && saysCounting(alter));
  }

  private static boolean saysCounting(Operation.AlterColumn alter) {
    return alter.changes().stream().anyMatch(ColumnChange.Counting.class::isInstance);
  }

  private Operation resumed(AddConstraint add) {
    String column = paused.get(add.table().toLowerCase(Locale.ROOT));
    boolean resumes =
        column != null && KeyIndex.of(add.constraint()).anyMatch(it -> it.serves(List.of(column)));
    return resumes && column != null
        ? new ChangeTable(add.table(), List.of(add, counts(add.table(), column, true)))
        : add;
  }

  private static Operation counts(String table, String column, boolean counts) {
    return new Operation.AlterColumn(table, column, List.of(new ColumnChange.Counting(counts)));
  }

  private void remember(Operation asked, Operation done) {
    if (done instanceof ChangeTable change && !change.equals(asked)) {
      String table = change.table().toLowerCase(Locale.ROOT);
      change.changes().stream()
          .filter(Operation.AlterColumn.class::isInstance)
          .map(Operation.AlterColumn.class::cast)
          .filter(KeyCounting::saysCounting)
          .forEach(it -> remember(table, it));
    } else if (asked instanceof Operation.AlterColumn alter && saysCounting(alter)) {
      paused.remove(alter.table().toLowerCase(Locale.ROOT));
    }
  }

  private void remember(String table, Operation.AlterColumn alter) {
    if (alter.changes().contains(new ColumnChange.Counting(false))) {
      paused.put(table, alter.column());
    } else {
      paused.remove(table);
    }
  }
}
