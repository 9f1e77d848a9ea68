package workbook.migrate.ddl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;
import workbook.migrate.operation.Operation;

/** Writes the changes of a column that need no rebuild of its table. */
final class SqliteColumnChange implements ColumnChange.Visitor<Optional<SqlStatement>> {
  private final Operation.AlterColumn operation;
  private final Ddl ddl;

  SqliteColumnChange(Operation.AlterColumn operation, Ddl ddl) {
    this.operation = operation;
    this.ddl = ddl;
  }

  @Override
  public Optional<SqlStatement> nullability(boolean nullable) {
    return alter("ALTER COLUMN " + column() + (nullable ? " DROP NOT NULL" : " SET NOT NULL"));
  }

  @Override
  public Optional<SqlStatement> name(String name) {
    return alter("RENAME COLUMN " + column() + " TO " + ddl.quote(name));
  }

  /** There is no place for comments. */
  @Override
  public Optional<SqlStatement> comment(String text) {
    return Optional.empty();
  }

  @Override
  public Optional<SqlStatement> type(Type type) {
    throw new IllegalStateException("A type is changed by a rebuild.");
  }

  @Override
  public Optional<SqlStatement> defaultSql(@Nullable String sql) {
    throw new IllegalStateException("A default is changed by a rebuild.");
  }

  @Override
  public Optional<SqlStatement> collation(@Nullable String way) {
    throw new IllegalStateException("A collation is changed by a rebuild.");
  }

  @Override
  public Optional<SqlStatement> counting(boolean counts) {
    throw new IllegalStateException("This was refused before anything ran.");
  }

  private String column() {
    return ddl.quote(operation.column());
  }

  private Optional<SqlStatement> alter(String what) {
    return Optional.of(SqlStatement.of(ddl.alter(operation.table()) + " " + what));
  }
}
