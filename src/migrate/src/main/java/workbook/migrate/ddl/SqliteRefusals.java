package workbook.migrate.ddl;

import java.util.Optional;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.Operation;

/** What SQLite can't do. */
final class SqliteRefusals extends Refusals {
  @Override
  Optional<String> foreignKey(Constraint.ForeignKey key) {
    return match(key);
  }

  /** An identity is a lone whole-number key. */
  @Override
  public Optional<String> createTable(Operation.CreateTable operation) {
    boolean isShared = operation.columns().stream().filter(Column::isPrimaryKey).count() > 1;
    boolean isOdd =
        operation.columns().stream()
            .anyMatch(it -> it.isIdentity() && (isShared || !it.type().isInteger()));
    return isOdd ? Optional.of("unsupported-identity") : super.createTable(operation);
  }

  @Override
  public Optional<String> addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean isOdd = column.isIdentity() && !column.type().isInteger();
    return isOdd ? Optional.of("unsupported-identity") : NONE;
  }

  @Override
  public Optional<String> alterColumn(Operation.AlterColumn operation) {
    boolean counts = operation.changes().stream().anyMatch(ColumnChange.Counting.class::isInstance);
    return counts ? Optional.of("unsupported-counting") : NONE;
  }

  /** The whole column can stand for its beginning, but not where that is to be unique. */
  @Override
  public Optional<String> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    if (index.kind() != null || index.isInvisible()) {
      return Optional.of("unsupported-index-kind");
    }
    boolean isOdd = index.isUnique() && index.parts().stream().anyMatch(SqliteRefusals::isPrefix);
    return isOdd ? Optional.of("unsupported-unique-prefix") : NONE;
  }

  private static boolean isPrefix(Index.Part part) {
    return part instanceof Index.Of column && column.length() > 0;
  }
}
