package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.Constraint;
import workbook.migrate.catalogue.ForeignKeys;

/**
 * A foreign key.
 *
 * @param table where it begins
 */
record Reference(String table, Constraint.ForeignKey key) {
  boolean isNamed(String owner, String name) {
    return table.equalsIgnoreCase(owner) && key.name().equalsIgnoreCase(name);
  }

  /** Whether the same columns lead to the same ones, whatever else is said. */
  boolean is(Reference other) {
    return isNamed(other.table(), other.key().name());
  }

  boolean beginsAt(String other) {
    return table.equalsIgnoreCase(other);
  }

  /** Whether this is one of the columns that it begins at. */
  boolean beginsAt(String owner, String column) {
    return beginsAt(owner) && has(key.columns(), column);
  }

  boolean leadsTo(String other) {
    return key.table().equalsIgnoreCase(other);
  }

  /** Whether this column is at one of its ends. */
  boolean isOf(String owner, String column) {
    return beginsAt(owner, column) || (leadsTo(owner) && has(key.targets(), column));
  }

  private static boolean has(List<String> columns, String column) {
    return columns.stream().anyMatch(column::equalsIgnoreCase);
  }

  /** The key when a table has another name. */
  Reference renamed(String old, String name) {
    return new Reference(
        beginsAt(old) ? name : table,
        leadsTo(old) ? ForeignKeys.to(key, name, key.targets()) : key);
  }

  /** The key when a column has another name. */
  Reference renamed(String owner, String old, String name) {
    Constraint.ForeignKey changed = key;
    if (beginsAt(owner)) {
      changed = ForeignKeys.from(changed, replaced(key.columns(), old, name));
    }
    if (leadsTo(owner)) {
      changed = ForeignKeys.to(changed, key.table(), replaced(key.targets(), old, name));
    }
    return new Reference(table, changed);
  }

  private static List<String> replaced(List<String> columns, String old, String name) {
    return columns.stream().map(it -> it.equalsIgnoreCase(old) ? name : it).toList();
  }
}
