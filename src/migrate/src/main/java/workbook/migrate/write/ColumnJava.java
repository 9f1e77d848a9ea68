package workbook.migrate.write;

import workbook.migrate.Column;

/** Columns as revisions declare them. */
final class ColumnJava {
  private ColumnJava() {}

  static String of(Column column) {
    return JavaText.call("column", JavaText.text(column.name()), TypeJava.of(column.type()))
        + (column.isPrimaryKey() ? key(column) : "")
        + (column.nullable() || column.isPrimaryKey() ? "" : ".notNull()")
        + (column.isUnique() ? ".unique()" : "")
        + (column.defaultSql() == null ? "" : text(".defaultSql", column.defaultSql()))
        + (column.generated() == null ? "" : generated(column.generated()))
        + (column.collation() == null ? "" : text(".collation", column.collation()))
        + (column.comment() == null ? "" : text(".comment", column.comment()));
  }

  private static String key(Column column) {
    Column.Counting counting = column.counting();
    if (counting == null) {
      return ".primaryKey()";
    }
    if (!counting.counts()) {
      return ".primaryKeyGiven()";
    }
    return counting.start() == 0 ? ".identity()" : ".identity(" + counting.start() + ")";
  }

  private static String generated(Column.Generated how) {
    return text(how.stored() ? ".generatedStored" : ".generated", how.sql());
  }

  private static String text(String method, String text) {
    return JavaText.call(method, JavaText.text(text));
  }
}
