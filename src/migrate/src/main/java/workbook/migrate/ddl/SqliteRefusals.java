package workbook.migrate.ddl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.TableOption;
import workbook.migrate.operation.Operation;

/** What SQLite can't do. */
final class SqliteRefusals extends Refusals {
  private static final String IDENTITY = "unsupported-identity";

  @Override
  Optional<String> foreignKey(Constraint.ForeignKey key) {
    return match(key);
  }

  /** An identity is a lone whole-number key, and the row's own number. */
  @Override
  public Optional<String> createTable(Operation.CreateTable operation) {
    boolean isShared = operation.columns().stream().filter(Column::isPrimaryKey).count() > 1;
    boolean hasNone = isShared || operation.is(TableOption.WITHOUT_ROWID);
    return operation.columns().stream()
        .map(it -> hasNone && it.isIdentity() ? Optional.of(IDENTITY) : column(it))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> super.createTable(operation));
  }

  @Override
  public Optional<String> addColumn(Operation.AddColumn operation) {
    return column(operation.column());
  }

  private static Optional<String> column(Column column) {
    return column.isIdentity() && !column.type().isInteger()
        ? Optional.of(IDENTITY)
        : defaultSql(column.defaultSql());
  }

  private static Optional<String> defaultSql(@Nullable String sql) {
    return sql != null && Defaults.setsAtUpdates(sql) ? Optional.of("unsupported-on-update") : NONE;
  }

  @Override
  public Optional<String> alterColumn(Operation.AlterColumn operation) {
    return operation.changes().stream()
        .map(SqliteRefusals::change)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> change(ColumnChange change) {
    if (change instanceof ColumnChange.Counting) {
      return Optional.of("unsupported-counting");
    }
    return change instanceof ColumnChange.NewDefault next ? defaultSql(next.sql()) : NONE;
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
