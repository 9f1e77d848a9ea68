package workbook.migrate.model;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;
import workbook.migrate.Column;
import workbook.migrate.Columns;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;

/** Turns Hibernate's columns into ours. */
final class ModelColumns {
  /** Makes a definition of a type. */
  private static final String NAME = "c ";

  private final Metadata metadata;
  private final TypeWords types;

  ModelColumns(Metadata metadata, Ddl ddl) {
    this.metadata = metadata;
    this.types = new TypeWords(ddl);
  }

  Column column(Table table, org.hibernate.mapping.Column from) {
    Column column = typed(from.getName(), from.getSqlType(metadata));
    column = isLoneKey(table, from) ? key(column, from) : column;
    column = from.isNullable() && !table.isPrimaryKey(from) ? column : column.notNull();
    if (from.getDefaultValue() != null) {
      column = column.defaultSql(from.getDefaultValue());
    }
    if (from.getGeneratedAs() != null) {
      column = column.generatedStored(from.getGeneratedAs());
    }
    if (from.getCollation() != null) {
      column = column.collation(from.getCollation());
    }
    return from.getComment() == null ? column : column.comment(from.getComment());
  }

  /** Who writes a type by hand may say there how its texts are compared. */
  private Column typed(String name, String sql) {
    ColumnText said = ColumnText.parse(NAME + sql);
    if (said.collation().isEmpty()) {
      return Columns.column(name, types.of(sql));
    }
    String rest = said.without(Clause.Kind.COLLATE).toString().substring(NAME.length());
    return Columns.column(name, types.of(rest)).collation(said.collation().get());
  }

  private static boolean isLoneKey(Table table, org.hibernate.mapping.Column column) {
    return table.getPrimaryKey() != null
        && table.getPrimaryKey().getColumnSpan() == 1
        && table.isPrimaryKey(column);
  }

  /** A lone key of whole numbers counts itself up unless it is told not to; others if told to. */
  private static Column key(Column column, org.hibernate.mapping.Column from) {
    if (column.type().isInteger()) {
      return from.isIdentity() ? column.primaryKey() : column.primaryKeyGiven();
    }
    return from.isIdentity() ? column.identity() : column.primaryKey();
  }
}
