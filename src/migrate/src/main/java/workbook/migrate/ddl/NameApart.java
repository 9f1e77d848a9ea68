package workbook.migrate.ddl;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workbook.migrate.ColumnChange;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Operation.AlterColumn;

/** Sets a column's new name apart from its other changes, for a database that can't do both. */
final class NameApart {
  private static final Predicate<ColumnChange> IS_NAME = ColumnChange.NewName.class::isInstance;

  private NameApart() {}

  /** The other changes, then the name; those of them that there are. */
  static List<Operation> of(AlterColumn alter) {
    return Stream.of(only(IS_NAME.negate(), alter), only(IS_NAME, alter))
        .filter(it -> !it.changes().isEmpty())
        .<Operation>map(it -> it)
        .toList();
  }

  private static AlterColumn only(Predicate<ColumnChange> which, AlterColumn alter) {
    List<ColumnChange> changes = alter.changes().stream().filter(which).toList();
    return new AlterColumn(alter.table(), alter.column(), changes);
  }
}
