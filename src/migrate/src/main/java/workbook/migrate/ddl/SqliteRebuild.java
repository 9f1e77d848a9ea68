package workbook.migrate.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;

/** How an operation changes the form of its table, where that is done by building it anew. */
final class SqliteRebuild extends OfOneTable<TableForm> {
  private final TableForm form;
  private final Ddl ddl;

  SqliteRebuild(TableForm form, Ddl ddl) {
    this.form = form;
    this.ddl = ddl;
  }

  @Override
  public TableForm addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean counts = Ddl.counts(column);
    String unique = column.isUnique() ? " UNIQUE" : "";
    String definition = strict(ddl.definition(column, counts) + unique);
    CreateTableText next = added(definition, operation.place());
    return form.with(
            column.isPrimaryKey() && !column.isIdentity()
                ? next.addConstraint("PRIMARY KEY (" + ddl.quote(column.name()) + ")")
                : next)
        .countingFrom(column.counting() == null ? 0 : column.counting().start());
  }

  private CreateTableText added(String definition, @Nullable ColumnPlace place) {
    if (place == null) {
      return form.text().addColumn(definition);
    }
    String before = place.after();
    if (before != null && form.text().column(before).isEmpty()) {
      throw MigrationException.of("no-such-column", form.table(), before);
    }
    return form.text().addColumn(definition, before);
  }

  @Override
  public TableForm dropColumn(Operation.DropColumn operation) {
    form.live().column(operation.column());
    DroppedColumn.require(form, operation.column());
    return form.without(operation.column());
  }

  @Override
  public TableForm alterColumn(Operation.AlterColumn operation) {
    form.live().column(operation.column());
    KeyChange key = new KeyChange(form.text(), ddl);
    return form.with(
        form.text()
            .change(
                operation.column(),
                text -> strict(ColumnEdit.apply(text, key.of(text, operation.changes()), ddl))));
  }

  private String strict(String definition) {
    return strict(ColumnText.parse(definition)).toString();
  }

  private ColumnText strict(ColumnText column) {
    return StrictTypes.isStrict(form.text().tail()) ? StrictTypes.of(column) : column;
  }

  @Override
  public TableForm addConstraint(AddConstraint operation) {
    Constraint added = operation.constraint();
    CreateTableText next = form.text();
    require(added, next);
    return form.with(
        (added instanceof Constraint.PrimaryKey key ? required(next, key.columns()) : next)
            .addConstraint(ddl.text(added)));
  }

  /** Columns of a key take no NULL, and go on to take none without it, as in MySQL. */
  private static CreateTableText required(CreateTableText table, List<String> columns) {
    CreateTableText next = table;
    for (String column : columns) {
      next = next.change(column, it -> it.nullable(false));
    }
    return next;
  }

  /** SQLite would take a second one of the same name, and has odd words for a missing column. */
  private static void require(Constraint added, CreateTableText table) {
    table
        .constraint(added.name())
        .filter(ConstraintPlace::named)
        .ifPresent(
            it -> {
              throw MigrationException.of("constraint-there", table.table(), it.name());
            });
    KeyIndex.of(added)
        .flatMap(it -> it.columns().stream())
        .filter(it -> table.column(it).isEmpty())
        .findFirst()
        .ifPresent(
            it -> {
              throw MigrationException.of("no-such-column", table.table(), it);
            });
  }

  @Override
  public TableForm dropConstraint(DropConstraint operation) {
    ConstraintPlace place = LiveTable.constraint(form.table(), form.text(), operation.name());
    CreateTableText next = form.text().remove(place);
    return form.with(
        place.kind() == Clause.Kind.PRIMARY_KEY ? required(next, place.columns()) : next);
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
  TableForm other(Operation operation) {
    throw new IllegalStateException("No change of a table's form: " + operation);
  }
}
