package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import workbook.migrate.ColumnChange;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Operation.AlterColumn;

/**
 * Divides the changes of a table into as few parts as can be, of which each is made at once. What
 * changes a column that was changed already has to wait until that is done; so has what follows a
 * new name, since anything may speak of the column by it.
 */
final class TableParts extends OfOneTable<Boolean> {
  private final ChangeTable change;
  private final List<Operation> parts = new ArrayList<>();
  private final List<Operation> together = new ArrayList<>();
  private final List<Operation> names = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();

  private TableParts(ChangeTable change) {
    this.change = change;
  }

  /** The parts in order: changes that are made at once, and new names, which are given in place. */
  static List<Operation> of(ChangeTable change) {
    return new TableParts(change).divide();
  }

  private List<Operation> divide() {
    for (Operation one : change.changes()) {
      if (one.accept(this)) {
        together.add(one);
      }
    }
    end();
    return List.copyOf(parts);
  }

  private void end() {
    if (!together.isEmpty()) {
      parts.add(new ChangeTable(change.table(), together));
    }
    parts.addAll(names);
    together.clear();
    names.clear();
    touched.clear();
  }

  /** Ends the part where this column was changed in it, or something got another name. */
  private void touch(String column) {
    String name = column.toLowerCase(Locale.ROOT);
    if (!names.isEmpty() || touched.contains(name)) {
      end();
    }
    touched.add(name);
  }

  @Override
  public Boolean addColumn(Operation.AddColumn operation) {
    touch(operation.column().name());
    return true;
  }

  @Override
  public Boolean dropColumn(Operation.DropColumn operation) {
    touch(operation.column());
    return true;
  }

  @Override
  public Boolean alterColumn(AlterColumn operation) {
    touch(operation.column());
    for (Operation part : NameApart.of(operation)) {
      (isName(part) ? names : together).add(part);
    }
    return false;
  }

  private static boolean isName(Operation part) {
    return part instanceof AlterColumn alter
        && alter.changes().get(0) instanceof ColumnChange.NewName;
  }

  @Override
  public Boolean addConstraint(AddConstraint operation) {
    return joins();
  }

  @Override
  public Boolean dropConstraint(DropConstraint operation) {
    return joins();
  }

  private boolean joins() {
    if (!names.isEmpty()) {
      end();
    }
    return true;
  }

  @Override
  public Boolean changeTable(ChangeTable operation) {
    throw new IllegalStateException("Changes of a table hold no further ones.");
  }

  @Override
  Boolean other(Operation operation) {
    throw new IllegalStateException("No change of a table's form: " + operation);
  }
}
