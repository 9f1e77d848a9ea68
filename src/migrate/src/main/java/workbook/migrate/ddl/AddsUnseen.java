package workbook.migrate.ddl;

import java.util.Locale;
import java.util.Set;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;
import workbook.migrate.sql.SqlTokens;

/**
 * Whether an operation may add a view, a trigger, a foreign key or an index of an expression, or
 * name a table otherwise.
 */
final class AddsUnseen extends OfOneTable<Boolean> {
  private static final Set<String> OF_ROWS = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE");

  @Override
  public Boolean createTable(Operation.CreateTable operation) {
    return operation.constraints().stream().anyMatch(Constraint.ForeignKey.class::isInstance);
  }

  @Override
  public Boolean addConstraint(AddConstraint operation) {
    return operation.constraint() instanceof Constraint.ForeignKey;
  }

  @Override
  public Boolean createIndex(Operation.CreateIndex operation) {
    return operation.index().parts().stream().anyMatch(Index.Expression.class::isInstance);
  }

  @Override
  public Boolean changeTable(ChangeTable operation) {
    return operation.changes().stream().anyMatch(it -> it.accept(this));
  }

  @Override
  public Boolean renameTable(RenameTable operation) {
    return true;
  }

  @Override
  public Boolean runJava(RunJava operation) {
    return true;
  }

  @Override
  public Boolean execute(Operation.Execute operation) {
    return SqlTokens.of(operation.sql()).stream()
        .findFirst()
        .map(it -> !OF_ROWS.contains(it.text().toUpperCase(Locale.ROOT)))
        .orElse(true);
  }

  @Override
  public Boolean addColumn(Operation.AddColumn operation) {
    return false;
  }

  @Override
  public Boolean dropColumn(Operation.DropColumn operation) {
    return false;
  }

  @Override
  public Boolean alterColumn(Operation.AlterColumn operation) {
    return false;
  }

  @Override
  public Boolean dropConstraint(DropConstraint operation) {
    return false;
  }

  @Override
  Boolean other(Operation operation) {
    return false;
  }
}
