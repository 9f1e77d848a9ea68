package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbook.migrate.ColumnChange;
import workbook.migrate.Columns;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/**
 * MySQL changes no type that a foreign key looks at, and drops no index that one needs. So such a
 * key is dropped before, and put back as it was as soon as both of its ends fit again.
 */
final class MySqlProcedure implements Procedure {
  private final MySqlDdl ddl;
  private final MySqlTables tables;
  private final List<Operation> step;
  private final KeyCounting counting;
  private final List<Loose> loose = new ArrayList<>();
  private final Map<Operation, Operation> reverses = new HashMap<>();
  private List<Hindrance> first = List.of();

  /**
   * A key that was dropped for a while.
   *
   * @param reference by the names that it comes back with
   * @param dropped the place of the revision's own operation that drops it, -1 for none
   * @param end the place of the operation after which it comes back
   */
  private record Loose(Reference reference, int dropped, int end) {}

  MySqlProcedure(MySqlDdl ddl, MySqlTables tables, List<Operation> step) {
    this.ddl = ddl;
    this.tables = tables;
    this.step = List.copyOf(step);
    this.counting = new KeyCounting(tables, this.step);
  }

  @Override
  public void require(int index) {
    List<Hindrance> found = hindrances(index);
    found.forEach(it -> it.require(fate(it, step, 0)));
    new Speakers(tables).require(step.get(index), step);
    if (index == 0) {
      first = found;
    }
  }

  private List<Hindrance> hindrances(int index) {
    return counting.isDone(index)
        ? List.of()
        : counting.of(index).accept(new Hindrances(tables, ddl)).toList();
  }

  private Fate fate(Hindrance hindrance, List<Operation> operations, int from) {
    return Fate.of(hindrance.reference(), hindrance.ends(), ddl, operations, from);
  }

  @Override
  public List<Operation> parts(int index) {
    List<Operation> parts = new ArrayList<>();
    List<Hindrance> found = index == 0 ? first : hindrances(index); // Nothing ran before the first.
    found.forEach(it -> loosen(it, index, parts));
    if (!counting.isDone(index)) {
      withoutGone(counting.take(index), index).ifPresent(it -> parts.addAll(ddl.parts(it)));
    }
    return parts;
  }

  private void loosen(Hindrance hindrance, int index, List<Operation> parts) {
    Reference key = hindrance.reference();
    Fate fate = fate(hindrance, step, index);
    boolean isDone =
        fate.dropped() == index || loose.stream().anyMatch(it -> it.reference().is(key));
    if (isDone) {
      return;
    }
    hindrance.require(fate);
    int end = fate.isDropped() ? step.size() : Math.max(index, hindrance.end(fate));
    Reference back =
        fate(hindrance, step.subList(0, Math.min(end + 1, step.size())), index).reference();
    loose.add(new Loose(back, fate.dropped(), end));
    Operation drop = new DropConstraint(key.table(), key.key().name());
    reverses.put(drop, new AddConstraint(key.table(), key.key()));
    if (step.get(index) instanceof Operation.AlterColumn alter) {
      rememberType(alter);
    }
    parts.add(drop);
  }

  /** Of a new type alone it is known here what the old one was. */
  private void rememberType(Operation.AlterColumn alter) {
    if (alter.changes().stream().allMatch(ColumnChange.NewType.class::isInstance)) {
      tables
          .type(alter.table(), alter.column())
          .map(it -> new ColumnChange.NewType(Columns.nativeType(it.type())))
          .map(it -> new Operation.AlterColumn(alter.table(), alter.column(), List.of(it)))
          .ifPresent(it -> reverses.put(alter, it));
    }
  }

  @Override
  public Optional<Operation> reverse(Operation part) {
    return Optional.ofNullable(reverses.get(part)).or(part::reverse);
  }

  /** The operation without the drop of keys that are dropped already. */
  private Optional<Operation> withoutGone(Operation operation, int index) {
    List<Loose> gone = loose.stream().filter(it -> it.dropped() == index).toList();
    if (operation instanceof ChangeTable change) {
      List<Operation> rest = change.changes().stream().filter(it -> !drops(it, gone)).toList();
      return rest.isEmpty() && !gone.isEmpty()
          ? Optional.empty()
          : Optional.of(new ChangeTable(change.table(), rest));
    }
    return drops(operation, gone) ? Optional.empty() : Optional.of(operation);
  }

  private static boolean drops(Operation operation, List<Loose> gone) {
    return operation instanceof DropConstraint drop
        && gone.stream().anyMatch(it -> it.reference().isNamed(drop.table(), drop.name()));
  }

  /** What raw SQL put back itself is not put back again. */
  @Override
  public List<Operation> after(int index) {
    List<Loose> back = loose.stream().filter(it -> it.end() == index).toList();
    loose.removeAll(back);
    return back.stream()
        .map(Loose::reference)
        .filter(it -> tables.references(it.table()).stream().noneMatch(it::is))
        .<Operation>map(it -> new AddConstraint(it.table(), it.key()))
        .toList();
  }
}
