package workbook.migrate.reflect;

import java.util.List;
import workbook.migrate.Column;
import workbook.migrate.Columns;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.model.TypeWords;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Table;

/** Columns as operations declare them, from columns as they are. */
final class ReflectedColumns {
  private final TypeWords types;
  private final Ddl ddl;

  ReflectedColumns(Ddl ddl) {
    this.types = new TypeWords(ddl);
    this.ddl = ddl;
  }

  Column column(Table table, workbook.migrate.schema.Column from) {
    Column column = Columns.column(from.name(), types.of(from.type()));
    column = table.primaryKey().equals(List.of(from.name())) ? key(column, from) : column;
    column = from.nullable() ? column : column.notNull();
    if (from.defaultSql() != null) {
      column = column.defaultSql(from.defaultSql());
    }
    return table.detail(from.name()).isPresent()
        ? detailed(column, table.detail(from.name()).get())
        : column;
  }

  /** Whether a key counts itself up stands in its type or beside it. */
  private Column key(Column column, workbook.migrate.schema.Column from) {
    if (from.autoIncrement()) {
      return ddl.countsAnyKey() && column.type().isInteger()
          ? column.primaryKey()
          : column.identity();
    }
    boolean counts = ddl.countsUnsaid(from.type());
    return counts || !column.type().isInteger() ? column.primaryKey() : column.primaryKeyGiven();
  }

  private static Column detailed(Column column, ColumnDetail detail) {
    Column told = column;
    ColumnDetail.Generated generated = detail.generated();
    if (generated != null) {
      told =
          generated.stored()
              ? told.generatedStored(generated.sql())
              : told.generated(generated.sql());
    }
    if (detail.collation() != null) {
      told = told.collation(detail.collation());
    }
    return detail.comment() == null ? told : told.comment(detail.comment());
  }
}
