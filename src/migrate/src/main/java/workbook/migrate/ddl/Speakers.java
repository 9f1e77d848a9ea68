package workbook.migrate.ddl;

import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.ColumnChange;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;

/** Finds the views and triggers that MySQL would leave broken, and what they speak of. */
final class Speakers extends OfOneTable<Stream<Speakers.Broken>> {
  private final MySqlTables tables;

  Speakers(MySqlTables tables) {
    this.tables = tables;
  }

  /** A view or a trigger that would no more find something: {@code t}, {@code t.a}. */
  record Broken(Speaker speaker, String what) {}

  @Override
  public Stream<Broken> dropColumn(Operation.DropColumn operation) {
    return of(operation.table(), operation.column());
  }

  @Override
  public Stream<Broken> alterColumn(Operation.AlterColumn operation) {
    return operation.changes().stream().anyMatch(ColumnChange.NewName.class::isInstance)
        ? of(operation.table(), operation.column())
        : Stream.empty();
  }

  private Stream<Broken> of(String table, String column) {
    return tables.speakers().stream()
        .filter(it -> it.speaksOf(table, column))
        .map(it -> new Broken(it, table + "." + column));
  }

  @Override
  public Stream<Broken> renameTable(RenameTable operation) {
    return tables.speakers().stream()
        .filter(it -> it.speaksOf(operation.table()))
        .map(it -> new Broken(it, operation.table()));
  }

  @Override
  public Stream<Broken> changeTable(ChangeTable operation) {
    return operation.changes().stream().flatMap(it -> it.accept(this));
  }

  @Override
  public Stream<Broken> addColumn(Operation.AddColumn operation) {
    return Stream.empty();
  }

  @Override
  public Stream<Broken> addConstraint(AddConstraint operation) {
    return Stream.empty();
  }

  @Override
  public Stream<Broken> dropConstraint(DropConstraint operation) {
    return Stream.empty();
  }

  @Override
  Stream<Broken> other(Operation operation) {
    return Stream.empty();
  }

  /** Refuses the first that nothing in the step sees to. */
  void require(Operation operation, List<Operation> step) {
    operation
        .accept(this)
        .filter(it -> !it.speaker().isSeenToBy(step))
        .findFirst()
        .ifPresent(
            it -> {
              throw MigrationException.of(
                  "spoken-of", it.speaker().kind(), it.speaker().name(), it.what());
            });
  }
}
