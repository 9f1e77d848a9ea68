package workbook.migrate.ddl;

import workbook.migrate.Column;

/** A column as a table's statement defines it. */
record ColumnDefinition(Ddl ddl) {
  String of(Column column, boolean counts) {
    Column.Generated generated = column.generated();
    String type = ddl.type(column, counts);
    return ddl.quote(column.name())
        + " "
        + type
        + (column.collation() == null ? "" : " COLLATE " + column.collation())
        + (generated == null ? "" : generated(generated))
        + (column.nullable() || saysKey(column) ? "" : " NOT NULL")
        + (column.defaultSql() == null ? "" : " " + ddl.defaultOf(column.defaultSql(), type))
        + (counts ? ddl.counting() : "")
        + (column.isIdentity() ? ddl.identity() : "")
        + ddl.listed(ddl.quote(column.name()), column.type())
        + (column.comment() == null ? "" : ddl.comment(column.comment()));
  }

  /** Whether the words of an identity make it the key. */
  boolean saysKey(Column column) {
    return column.isIdentity() && ddl.identity().contains("PRIMARY KEY");
  }

  private static String generated(Column.Generated how) {
    return " GENERATED ALWAYS AS (" + how.sql() + ") " + (how.stored() ? "STORED" : "VIRTUAL");
  }
}
