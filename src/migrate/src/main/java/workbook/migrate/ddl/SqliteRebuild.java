package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.InsertRows;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;
import workbook.migrate.sql.CreateTableText;

/** How an operation changes the form of its table, where that is done by building it anew. */
record SqliteRebuild(TableForm form, Ddl ddl) implements Operation.Visitor<TableForm> {
  @Override
  public TableForm addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean counts = column.isPrimaryKey() && column.type().isInteger();
    String unique = column.isUnique() ? " UNIQUE" : "";
    CreateTableText next = form.text().addColumn(ddl.definition(column, counts) + unique);
    return form.with(
        column.isPrimaryKey()
            ? next.addConstraint("PRIMARY KEY (" + ddl.quote(column.name()) + ")")
            : next);
  }

  @Override
  public TableForm dropColumn(Operation.DropColumn operation) {
    DroppedColumn.require(form, form.old(operation.column()));
    return form.without(operation.column());
  }

  @Override
  public TableForm alterColumn(Operation.AlterColumn operation) {
    String column = form.old(operation.column());
    List<ColumnChange> changes =
        operation.changes().stream()
            .filter(change -> !(change instanceof ColumnChange.NewName))
            .toList();
    TableForm next =
        form.with(form.text().change(column, text -> ColumnEdit.apply(text, changes, ddl)));
    for (ColumnChange change : operation.changes()) {
      if (change instanceof ColumnChange.NewName renamed) {
        next = next.rename(operation.column(), renamed.name());
      }
    }
    return next;
  }

  @Override
  public TableForm addConstraint(AddConstraint operation) {
    return form.with(form.text().addConstraint(ddl.text(operation.constraint())));
  }

  @Override
  public TableForm dropConstraint(DropConstraint operation) {
    CreateTableText text = form.text();
    return form.with(text.remove(LiveTable.constraint(form.table(), text, operation.name())));
  }

  @Override
  public TableForm changeTable(ChangeTable operation) {
    TableForm next = form;
    for (Operation change : operation.changes()) {
      next = change.accept(new SqliteRebuild(next, ddl));
    }
    return next;
  }

  @Override
  public TableForm createTable(Operation.CreateTable operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm dropTable(Operation.DropTable operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm renameTable(RenameTable operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm commentTable(CommentTable operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm createIndex(Operation.CreateIndex operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm dropIndex(Operation.DropIndex operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm execute(Operation.Execute operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm insertRows(InsertRows operation) {
    throw isNone(operation);
  }

  @Override
  public TableForm runJava(RunJava operation) {
    throw isNone(operation);
  }

  private static IllegalStateException isNone(Operation operation) {
    return new IllegalStateException(operation + " is no change of a table's form.");
  }
}
