package workbook.migrate.ddl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/**
 * Columns of texts or bytes without a limit, which MySQL takes into no key, as a step makes them.
 */
final class LongColumns extends OfOneTable<LongColumns> {
  private final Ddl ddl;
  private final Set<List<String>> names = new HashSet<>();

  /** None, until it visits the operations that make them, in their order. */
  LongColumns(Ddl ddl) {
    this.ddl = ddl;
  }

  boolean has(String table, String column) {
    return names.contains(name(table, column));
  }

  boolean isLong(Type type) {
    return Defaults.isLong(ddl.type(type));
  }

  private static List<String> name(String table, String column) {
    return List.of(table.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT));
  }

  private void note(String table, String column, Type type) {
    if (isLong(type)) {
      names.add(name(table, column));
    } else {
      names.remove(name(table, column));
    }
  }

  @Override
  public LongColumns createTable(Operation.CreateTable operation) {
    operation.columns().forEach(it -> note(operation.table(), it.name(), it.type()));
    return this;
  }

  @Override
  public LongColumns addColumn(Operation.AddColumn operation) {
    note(operation.table(), operation.column().name(), operation.column().type());
    return this;
  }

  @Override
  public LongColumns alterColumn(Operation.AlterColumn operation) {
    for (ColumnChange change : operation.changes()) {
      if (change instanceof ColumnChange.NewType next) {
        note(operation.table(), operation.column(), next.type());
      }
    }
    return this;
  }

  @Override
  public LongColumns changeTable(ChangeTable operation) {
    operation.changes().forEach(it -> it.accept(this));
    return this;
  }

  @Override
  public LongColumns dropColumn(Operation.DropColumn operation) {
    names.remove(name(operation.table(), operation.column()));
    return this;
  }

  @Override
  public LongColumns addConstraint(AddConstraint operation) {
    return this;
  }

  @Override
  public LongColumns dropConstraint(DropConstraint operation) {
    return this;
  }

  @Override
  LongColumns other(Operation operation) {
    return this;
  }
}
