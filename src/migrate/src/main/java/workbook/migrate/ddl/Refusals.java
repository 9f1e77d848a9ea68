package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbook.migrate.Constraint;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** What a database can't do, told before anything runs: keys of the room's messages. */
public abstract class Refusals extends OfOneTable<Optional<String>> {
  static final Optional<String> NONE = Optional.empty();

  Refusals() {}

  /**
   * Refuses an operation that the database can't do, after those it was asked for before.
   *
   * @throws MigrationException that names the operation and its place
   */
  public final void require(Written written) {
    written
        .operation()
        .accept(this)
        .ifPresent(
            key -> {
              throw MigrationException.of(key, written.operation(), written.place());
            });
    note(written.operation());
  }

  /** Remembers what an operation, which is not refused, leaves for those after it. */
  void note(Operation operation) {}

  /** Why a foreign key can't be had. */
  abstract Optional<String> foreignKey(Constraint.ForeignKey key);

  /** Neither database holds keys to it, though both read the word. */
  static Optional<String> match(Constraint.ForeignKey key) {
    boolean usual = key.match() == null || key.match() == Constraint.Match.SIMPLE;
    return usual ? NONE : Optional.of("unsupported-match");
  }

  private Optional<String> constraints(List<Constraint> constraints) {
    return first(
        constraints.stream()
            .filter(Constraint.ForeignKey.class::isInstance)
            .map(Constraint.ForeignKey.class::cast)
            .map(this::foreignKey));
  }

  private static Optional<String> first(Stream<Optional<String>> reasons) {
    return reasons.flatMap(Optional::stream).findFirst();
  }

  @Override
  public Optional<String> createTable(Operation.CreateTable operation) {
    return constraints(operation.constraints());
  }

  @Override
  public Optional<String> addConstraint(AddConstraint operation) {
    return constraints(List.of(operation.constraint()));
  }

  @Override
  public Optional<String> changeTable(ChangeTable operation) {
    return first(operation.changes().stream().map(it -> it.accept(this)));
  }

  @Override
  public Optional<String> addColumn(Operation.AddColumn operation) {
    return NONE;
  }

  @Override
  public Optional<String> alterColumn(Operation.AlterColumn operation) {
    return NONE;
  }

  @Override
  public final Optional<String> dropColumn(Operation.DropColumn operation) {
    return NONE;
  }

  @Override
  public final Optional<String> dropConstraint(DropConstraint operation) {
    return NONE;
  }

  @Override
  final Optional<String> other(Operation operation) {
    return NONE;
  }
}
