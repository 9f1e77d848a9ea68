package workbook.lab.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Reads the facts out of a schema. */
final class SchemaFacts {
  static final String NOT_NULL = "not null";

  private final Map<String, String> facts = new HashMap<>();

  private SchemaFacts() {}

  static Map<String, String> of(Schema schema) {
    SchemaFacts reader = new SchemaFacts();
    schema.tables().forEach(reader::table);
    return reader.facts;
  }

  private void table(Table table) {
    String name = table.name();
    add(Part.table(name));
    table.columns().forEach(it -> add(column(name, it)));
    table.indexes().forEach(it -> add(index(name, it)));
    table.uniques().forEach(it -> add(Part.unique(name, array(it.columns()))));
    table.foreignKeys().forEach(it -> add(foreignKey(name, it)));
    table.checks().forEach(it -> add(new Part(name + " (" + it + ")", "check")));
    if (!table.primaryKey().isEmpty()) {
      add(Part.primaryKey(name, array(table.primaryKey())));
    }
  }

  private static Part column(String table, Column column) {
    String value = type(column.type()) + (column.nullable() ? "" : " " + NOT_NULL);
    return Part.column(table + "." + column.name(), value + standard(column.defaultSql()));
  }

  /** Without a default a column's is NULL, whether that is written or not. */
  private static String standard(@Nullable String sql) {
    return sql == null || sql.equalsIgnoreCase("null") ? "" : " default " + sql;
  }

  /** The type as it is called on every database: MySQL's {@code int} is {@code integer}. */
  private static String type(String type) {
    return type.equals("int") ? "integer" : type.replace(", ", ",");
  }

  private static Part index(String table, Table.Index index) {
    String[] columns = array(index.columns());
    return index.unique() ? Part.unique(table, columns) : Part.index(table, columns);
  }

  private static Part foreignKey(String table, Table.ForeignKey key) {
    String target = key.table() + " (" + String.join(", ", key.targets()) + ")";
    return new Part(
        table + " (" + String.join(", ", key.columns()) + ") → " + key.table(),
        "foreign key " + target + " on delete " + key.onDelete());
  }

  private static String[] array(List<String> columns) {
    return columns.toArray(String[]::new);
  }

  private void add(Part part) {
    facts.put(part.what(), part.value());
  }
}
