package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.TableOption;
import workbook.migrate.operation.Operation;

/** The statement that makes a table, with all its columns and constraints. */
record TableDefinition(Ddl ddl) {
  String of(Operation.CreateTable operation) {
    List<String> items = new ArrayList<>();
    for (Column column : operation.columns()) {
      items.add(ddl.inTable(operation, ddl.definition(column, Ddl.counts(operation, column))));
    }
    List<String> key =
        operation.columns().stream().filter(Column::isPrimaryKey).map(Column::name).toList();
    boolean isSaid = operation.columns().stream().anyMatch(new ColumnDefinition(ddl)::saysKey);
    if (!key.isEmpty() && !isSaid) {
      items.add("PRIMARY KEY (" + ddl.quoted(key) + ")");
    }
    operation.columns().stream()
        .filter(Column::isUnique)
        .forEach(column -> items.add("UNIQUE (" + ddl.quote(column.name()) + ")"));
    for (Constraint constraint : operation.constraints()) {
      items.add(ddl.text(constraint));
    }
    return (operation.is(TableOption.IF_NOT_EXISTS)
            ? "CREATE TABLE IF NOT EXISTS "
            : "CREATE TABLE ")
        + ddl.quote(operation.table())
        + " (\n  "
        + String.join(",\n  ", items)
        + "\n)"
        + ddl.tail(operation);
  }
}
