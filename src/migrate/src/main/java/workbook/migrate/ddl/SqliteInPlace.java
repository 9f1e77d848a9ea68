package workbook.migrate.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.Type;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.SqlTokens;

/**
 * Whether SQLite can do an operation where the table stands. Each release can a little more; which
 * one is there is asked of the database.
 */
final class SqliteInPlace extends OfOneTable<Boolean> implements ColumnChange.Visitor<Boolean> {
  private final SqliteTables tables;

  SqliteInPlace(SqliteTables tables) {
    this.tables = tables;
  }

  /** From 3.53 on, NOT NULL and checks are set and dropped in place (tried on 3.51 to 3.54). */
  private boolean altersRules() {
    return tables.isAtLeast(3, 53);
  }

  /** From 3.54 on, foreign keys are dropped in place. */
  private boolean dropsForeignKeys() {
    return tables.isAtLeast(3, 54);
  }

  /** Of a strict table the rebuild finds the types. */
  @Override
  public Boolean addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean required = !column.nullable() && column.defaultSql() == null;
    boolean stored = column.generated() != null && column.generated().stored();
    boolean free =
        operation.place() == null
            && !column.isPrimaryKey()
            && !column.isUnique()
            && !tables.isStrict(operation.table());
    return free && !required && !stored && !hasChangingDefault(column);
  }

  private static boolean hasChangingDefault(Column column) {
    return column.defaultSql() != null && Defaults.isWorkedOut(column.defaultSql());
  }

  @Override
  public Boolean dropColumn(Operation.DropColumn operation) {
    return drops(tables.table(operation.table()), operation.column());
  }

  /** From 3.35 on, a column that no other line of the table names; its indexes go before. */
  boolean drops(LiveTable table, String column) {
    ColumnText own = table.column(column);
    boolean isKey = own.has(Clause.Kind.PRIMARY_KEY) || own.has(Clause.Kind.UNIQUE);
    boolean isNamed = table.text().others(column).anyMatch(it -> SqlTokens.of(it).mention(column));
    return !isKey && !isNamed && tables.isAtLeast(3, 35);
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
  public Boolean collation(@Nullable String way) {
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

  /** SQLite finds a constraint only by a name of its own. */
  @Override
  public Boolean dropConstraint(DropConstraint operation) {
    ConstraintPlace place = tables.table(operation.table()).constraint(operation.name());
    boolean check = place.kind() == Clause.Kind.CHECK && altersRules();
    boolean key = place.kind() == Clause.Kind.REFERENCES && dropsForeignKeys();
    return place.named() && (check || key);
  }

  /** Whoever asks for it this way wants the table built anew. */
  @Override
  public Boolean changeTable(ChangeTable operation) {
    return false;
  }

  @Override
  Boolean other(Operation operation) {
    return true;
  }

  /**
   * What is dropped may hang on what an operation before it makes, so that it can't be looked up
   * yet; then it is taken for a rebuild.
   */
  boolean mayRebuild(List<Operation> step) {
    return step.size() == 1
        ? !step.get(0).accept(this)
        : step.stream().anyMatch(operation -> drops(operation) || !operation.accept(this));
  }

  private static boolean drops(Operation operation) {
    return operation instanceof Operation.DropColumn || operation instanceof DropConstraint;
  }
}
