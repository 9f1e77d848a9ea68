package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.Type;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.InsertRows;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/**
 * Whether SQLite can do an operation where the table stands. Each release can a little more; which
 * one is there is asked of the database.
 */
final class SqliteInPlace implements Operation.Visitor<Boolean>, ColumnChange.Visitor<Boolean> {
  private final Live live;

  SqliteInPlace(Live live) {
    this.live = live;
  }

  /** From 3.53 on, NOT NULL and checks are set and dropped in place. */
  private boolean altersRules() {
    return live.isAtLeast(3, 53);
  }

  @Override
  public Boolean addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean required = !column.nullable() && column.defaultSql() == null;
    boolean stored = column.generated() != null && column.generated().stored();
    return !column.isPrimaryKey()
        && !column.isUnique()
        && !required
        && !stored
        && !hasChangingDefault(column);
  }

  private static boolean hasChangingDefault(Column column) {
    String sql = Optional.ofNullable(column.defaultSql()).orElse("").toUpperCase(Locale.ROOT);
    return sql.startsWith("CURRENT_") || sql.startsWith("(");
  }

  @Override
  public Boolean dropColumn(Operation.DropColumn operation) {
    String table = operation.table();
    String column = operation.column();
    List<List<String>> uses =
        live.rows(
            "SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND pk > 0 UNION ALL"
                + " SELECT 1 FROM pragma_index_list(?) l, pragma_index_info(l.name) c"
                + " WHERE c.name = ? UNION ALL"
                + " SELECT 1 FROM pragma_foreign_key_list(?) WHERE \"from\" = ?",
            table,
            column,
            table,
            column,
            table,
            column);
    return uses.isEmpty();
  }

  @Override
  public Boolean alterColumn(Operation.AlterColumn operation) {
    return operation.changes().stream().allMatch(change -> change.accept(this));
  }

  @Override
  public Boolean nullability(boolean nullable) {
    return altersRules();
  }

  @Override
  public Boolean type(Type type) {
    return false;
  }

  @Override
  public Boolean defaultSql(@Nullable String sql) {
    return false;
  }

  @Override
  public Boolean name(String name) {
    return true;
  }

  @Override
  public Boolean comment(String text) {
    return true;
  }

  @Override
  public Boolean counting(boolean counts) {
    return true;
  }

  @Override
  public Boolean addConstraint(AddConstraint operation) {
    return altersRules() && operation.constraint() instanceof Constraint.Check;
  }

  @Override
  public Boolean dropConstraint(DropConstraint operation) {
    return altersRules() && CreateTableText.live(operation.table(), live).isCheck(operation.name());
  }

  /** Whoever asks for it this way wants the table built anew. */
  @Override
  public Boolean changeTable(ChangeTable operation) {
    return false;
  }

  @Override
  public Boolean createTable(Operation.CreateTable operation) {
    return true;
  }

  @Override
  public Boolean dropTable(Operation.DropTable operation) {
    return true;
  }

  @Override
  public Boolean renameTable(RenameTable operation) {
    return true;
  }

  @Override
  public Boolean commentTable(CommentTable operation) {
    return true;
  }

  @Override
  public Boolean createIndex(Operation.CreateIndex operation) {
    return true;
  }

  @Override
  public Boolean dropIndex(Operation.DropIndex operation) {
    return true;
  }

  @Override
  public Boolean execute(Operation.Execute operation) {
    return true;
  }

  @Override
  public Boolean insertRows(InsertRows operation) {
    return true;
  }

  @Override
  public Boolean runJava(RunJava operation) {
    return true;
  }
}
