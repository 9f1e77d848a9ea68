package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Table;

/**
 * What gives a table another primary key. Columns of the keys that come or go do so in the same
 * change of the table: MySQL drops a key with the last of its columns, and takes no second one.
 *
 * @param declared columns of the other key, as operations declare them
 */
record Rekeying(Table from, Table to, Function<String, Column> declared) {
  /** The operations, and those that let a column count itself up once it is the key. */
  static List<Operation> there(Sides sides) {
    List<Operation> operations =
        new ArrayList<>(new Rekeying(sides.live(), sides.wanted(), sides::modelColumn).keys());
    counted(sides).forEach(it -> operations.add(counts(sides, it, true)));
    return operations;
  }

  /** What takes them back. */
  static List<Operation> back(Sides sides) {
    List<Operation> operations = new ArrayList<>();
    counted(sides).forEach(it -> operations.add(counts(sides, it, false)));
    operations.addAll(new Rekeying(sides.wanted(), sides.live(), sides::liveColumn).keys());
    return operations;
  }

  /** Columns that are there, and count themselves up only as the new key. */
  static List<String> counted(Sides sides) {
    return sides.wanted().primaryKey().stream()
        .filter(it -> !sides.live().primaryKey().contains(it))
        .filter(it -> isThere(sides.live(), it, false) && isThere(sides.wanted(), it, true))
        .toList();
  }

  private static boolean isThere(Table table, String column, boolean counting) {
    return table.column(column).filter(it -> it.autoIncrement() == counting).isPresent();
  }

  private static Operation counts(Sides sides, String column, boolean counts) {
    return new Operation.AlterColumn(
        sides.name(), column, List.of(new ColumnChange.Counting(counts)));
  }

  private List<Operation> keys() {
    List<Operation> all = new ArrayList<>();
    if (!from.primaryKey().isEmpty()) {
      all.add(new DropConstraint(from.name(), Constraint.PrimaryKey.NAME));
    }
    List<Column> coming = missing(to, from).stream().map(declared).toList();
    coming.forEach(it -> all.add(new Operation.AddColumn(from.name(), it)));
    if (!to.primaryKey().isEmpty() && coming.stream().noneMatch(Column::isPrimaryKey)) {
      all.add(new AddConstraint(from.name(), new Constraint.PrimaryKey(to.primaryKey())));
    }
    List<String> going = missing(from, to);
    going.forEach(it -> all.add(new Operation.DropColumn(from.name(), it)));
    return coming.isEmpty() && going.isEmpty() ? all : List.of(new ChangeTable(from.name(), all));
  }

  /** Columns of a table's key that the other table lacks. */
  private static List<String> missing(Table with, Table without) {
    return with.primaryKey().stream().filter(it -> without.column(it).isEmpty()).toList();
  }
}
