package workbook.migrate;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/** What {@link Operations#changeTable} changes of its table. */
public final class TableChanges {
  private final String table;
  private final List<Operation> operations = new ArrayList<>();

  TableChanges(String table) {
    this.table = table;
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** Adds a column; rows that are there get its default, or NULL. */
  public void addColumn(Column column) {
    operations.add(new Operation.AddColumn(table, column));
  }

  /** The same, in a place among the others. */
  public void addColumn(Column column, ColumnPlace place) {
    operations.add(new Operation.AddColumn(table, column, place));
  }

  /** Drops a column and its values. */
  public void dropColumn(String column) {
    operations.add(new Operation.DropColumn(table, Names.checked(column)));
  }

  /** Changes a column; what the changes don't name stays as it is, and so do the rows. */
  public void alterColumn(String column, ColumnChange... changes) {
    operations.add(new Operation.AlterColumn(table, Names.checked(column), List.of(changes)));
  }

  /** Adds a rule; the rows that are there must keep it. */
  public void addConstraint(Constraint constraint) {
    operations.add(new AddConstraint(table, constraint));
  }

  /** Drops a rule by its name. */
  public void dropConstraint(String name) {
    operations.add(new DropConstraint(table, Names.checked(name)));
  }
}
