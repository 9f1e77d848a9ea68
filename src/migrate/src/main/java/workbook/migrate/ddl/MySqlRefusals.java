package workbook.migrate.ddl;

import java.util.Optional;
import java.util.stream.Stream;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.Operation;

/** What MySQL can't do. */
final class MySqlRefusals extends Refusals {
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
  public Optional<String> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    if (index.kind() != null && index.isUnique()) {
      return Optional.of("unsupported-unique-kind");
    }
    return index.where() == null ? NONE : Optional.of("unsupported-partial-index");
  }
}
