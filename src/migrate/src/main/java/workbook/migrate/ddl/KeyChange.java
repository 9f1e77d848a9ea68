package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.ColumnChange;
import workbook.migrate.Columns;
import workbook.migrate.Type;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.CreateTableText;

/**
 * A new whole-number type of a lone key. In SQLite such a key counts itself up as long as its type
 * is the very word {@code integer}, whatever sizes of number it is to take.
 */
record KeyChange(CreateTableText table, Ddl ddl) {
  /** The changes, with the type by which the key counts as it did before. */
  List<ColumnChange> of(ColumnText column, List<ColumnChange> changes) {
    return isLoneKey(column) ? changes.stream().map(it -> kept(column, it)).toList() : changes;
  }

  private boolean isLoneKey(ColumnText column) {
    return table.constraints().stream()
        .filter(it -> it.kind() == Clause.Kind.PRIMARY_KEY && it.columns().size() == 1)
        .anyMatch(it -> it.columns().get(0).equalsIgnoreCase(column.plainName()));
  }

  private ColumnChange kept(ColumnText column, ColumnChange change) {
    return change instanceof ColumnChange.NewType next && next.type().isInteger()
        ? new ColumnChange.NewType(Columns.nativeType(typeOf(column, next.type())))
        : change;
  }

  private String typeOf(ColumnText column, Type next) {
    return ddl.countsUnsaid(column.type()) ? ddl.keyType(next) : ddl.givenKeyType(next);
  }
}
