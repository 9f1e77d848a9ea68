package workbook.migrate.reflect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.Columns;
import workbook.migrate.Index;
import workbook.migrate.schema.Table;

/** A part of an index, as a schema tells it: {@code name(10)}, {@code at desc}. */
final class IndexPart {
  private static final Pattern LENGTH = Pattern.compile("\\((\\d+)\\)$");

  private IndexPart() {}

  static Index.Part of(Table table, String column, String text) {
    boolean descending = text.endsWith(" desc");
    String part = descending ? text.substring(0, text.length() - " desc".length()) : text;
    if (table.column(column).isEmpty()) {
      return Columns.expression(descending ? part + " DESC" : part);
    }
    if (part.startsWith(column + Table.Index.COLLATE)) {
      String name = '"' + column.replace("\"", "\"\"") + '"';
      return Columns.expression(name + text.substring(column.length()));
    }
    Matcher length = LENGTH.matcher(part.substring(column.length()));
    return new Index.Of(column, length.find() ? Integer.parseInt(length.group(1)) : 0, descending);
  }
}
