package workbook.migrate.ddl;

import java.util.Optional;
import java.util.stream.Stream;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.Operation;

/** What MySQL can't do. */
final class MySqlRefusals extends Refusals {
  private static final Optional<String> LONG_KEY = Optional.of("unsupported-long-key");

  private final LongColumns columns;

  MySqlRefusals(Ddl ddl) {
    this.columns = new LongColumns(ddl);
  }

  @Override
  void note(Operation operation) {
    operation.accept(columns);
  }

  @Override
  Optional<String> foreignKey(Constraint.ForeignKey key) {
    if (key.deferral() != null) {
      return Optional.of("unsupported-deferral");
    }
    boolean setsDefault =
        Stream.of(Optional.ofNullable(key.onDelete()), Optional.ofNullable(key.onUpdate()))
            .flatMap(Optional::stream)
            .anyMatch(Constraint.Action.SET_DEFAULT::equals);
    return setsDefault ? Optional.of("unsupported-set-default") : match(key);
  }

  @Override
  public Optional<String> createTable(Operation.CreateTable operation) {
    operation.accept(columns);
    boolean isOdd =
        operation.columns().stream().anyMatch(this::isLongKey)
            || operation.constraints().stream().anyMatch(it -> isLong(operation.table(), it));
    return isOdd ? LONG_KEY : super.createTable(operation);
  }

  @Override
  public Optional<String> addColumn(Operation.AddColumn operation) {
    return isLongKey(operation.column()) ? LONG_KEY : NONE;
  }

  @Override
  public Optional<String> addConstraint(AddConstraint operation) {
    return isLong(operation.table(), operation.constraint())
        ? LONG_KEY
        : super.addConstraint(operation);
  }

  @Override
  public Optional<String> changeTable(ChangeTable operation) {
    operation.accept(columns);
    return super.changeTable(operation);
  }

  private boolean isLongKey(Column column) {
    return (column.isPrimaryKey() || column.isUnique()) && columns.isLong(column.type());
  }

  private boolean isLong(String table, Constraint constraint) {
    return KeyIndex.of(constraint)
        .flatMap(it -> it.columns().stream())
        .anyMatch(it -> columns.has(table, it));
  }

  @Override
  public Optional<String> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    if (index.kind() != null && index.isUnique()) {
      return Optional.of("unsupported-unique-kind");
    }
    if (index.where() != null) {
      return Optional.of("unsupported-partial-index");
    }
    return index.kind() == null && isLong(index) ? LONG_KEY : NONE;
  }

  private boolean isLong(Index index) {
    return KeyIndex.of(index).columns().stream().anyMatch(it -> columns.has(index.table(), it));
  }
}
