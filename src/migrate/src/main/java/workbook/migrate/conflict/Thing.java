package workbook.migrate.conflict;

import java.util.Locale;
import java.util.Set;

/**
 * What operations do something with, by its name as databases compare them.
 *
 * @param table that it is of, empty where its name is taken in the whole schema
 */
record Thing(Kind kind, String table, String name) {
  /** What it is. */
  enum Kind {
    TABLE,
    COMMENT,
    COLUMN,
    INDEX,
    CONSTRAINT
  }

  Thing {
    table = table.toLowerCase(Locale.ROOT);
    name = name.toLowerCase(Locale.ROOT);
  }

  static Thing table(String name) {
    return new Thing(Kind.TABLE, "", name);
  }

  static Thing comment(String table) {
    return new Thing(Kind.COMMENT, "", table);
  }

  static Thing column(String table, String name) {
    return new Thing(Kind.COLUMN, table, name);
  }

  /** SQLite takes a name of an index once only. */
  static Thing index(String name) {
    return new Thing(Kind.INDEX, "", name);
  }

  static Thing constraint(String table, String name) {
    return new Thing(Kind.CONSTRAINT, table, name);
  }

  /** Whether a statement that names these may be about it. */
  boolean isAmong(Set<String> names) {
    return names.contains(name) && (table.isEmpty() || names.contains(table));
  }
}
