package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.TableItem;
import workbook.migrate.operation.Operation;

/**
 * Columns of a key take no NULL, whatever was said of them. MySQL sees to that by itself; SQLite
 * would let NULL into all keys but the row's own number.
 */
final class RequiredKey {
  private RequiredKey() {}

  static Operation.CreateTable of(Operation.CreateTable table) {
    List<String> key =
        table.constraints().stream()
            .filter(Constraint.PrimaryKey.class::isInstance)
            .flatMap(it -> ((Constraint.PrimaryKey) it).columns().stream())
            .toList();
    List<TableItem> items =
        table.items().stream()
            .map(it -> it instanceof Column column ? required(column, key) : it)
            .toList();
    return new Operation.CreateTable(table.table(), items);
  }

  private static TableItem required(Column column, List<String> key) {
    return key.stream().anyMatch(column.name()::equalsIgnoreCase) ? column.notNull() : column;
  }
}
