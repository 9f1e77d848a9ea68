package workbook.migrate.ddl;

import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/** Visits the operations that change one table's form; all others go one way. */
abstract class OfOneTable<R> implements Operation.Visitor<R> {
  /** What holds for an operation that changes no table's form. */
  abstract R other(Operation operation);

  @Override
  public R createTable(Operation.CreateTable operation) {
    return other(operation);
  }

  @Override
  public R dropTable(Operation.DropTable operation) {
    return other(operation);
  }

  @Override
  public R renameTable(RenameTable operation) {
    return other(operation);
  }

  @Override
  public R commentTable(CommentTable operation) {
    return other(operation);
  }

  @Override
  public R createIndex(Operation.CreateIndex operation) {
    return other(operation);
  }

  @Override
  public R dropIndex(Operation.DropIndex operation) {
    return other(operation);
  }

  @Override
  public R bulkInsert(BulkInsert operation) {
    return other(operation);
  }

  @Override
  public R execute(Operation.Execute operation) {
    return other(operation);
  }

  @Override
  public R runJava(RunJava operation) {
    return other(operation);
  }
}
