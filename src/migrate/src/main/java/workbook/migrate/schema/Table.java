package workbook.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.migrate.text.TextTable;

/**
 * A table as it is.
 *
 * @param primaryKey names of its columns, in the key's order
 * @param checks conditions, as the database writes them
 */
public record Table(
    String name,
    List<Column> columns,
    List<String> primaryKey,
    List<Unique> uniques,
    List<ForeignKey> foreignKeys,
    List<Index> indexes,
    List<String> checks) {
  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    uniques = List.copyOf(uniques);
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
  }

  /** Columns that no two rows may have the same values in. */
  public record Unique(String name, List<String> columns) {
    /** Copies the columns. */
    public Unique {
      columns = List.copyOf(columns);
    }
  }

  /** Columns whose values must be those of a row of another table. */
  public record ForeignKey(
      String name, List<String> columns, String table, List<String> targets, String onDelete) {
    /** Copies the columns. */
    public ForeignKey {
      columns = List.copyOf(columns);
      targets = List.copyOf(targets);
    }
  }

  /** An index that is no constraint's own. */
  public record Index(String name, List<String> columns, boolean unique) {
    /** Copies the columns. */
    public Index {
      columns = List.copyOf(columns);
    }
  }

  /** The column with this name. */
  public Optional<Column> column(String column) {
    return columns.stream().filter(it -> it.name().equals(column)).findFirst();
  }

  /** Whether these columns together are kept unique, by a constraint, an index or the key. */
  public boolean isUnique(List<String> names) {
    return primaryKey.equals(names)
        || uniques.stream().anyMatch(it -> it.columns().equals(names))
        || indexes.stream().anyMatch(it -> it.unique() && it.columns().equals(names));
  }

  /** The name, then a line for each column. */
  @Override
  public String toString() {
    TextTable table = TextTable.of("column", "type", "null", "key", "default");
    for (Column column : columns) {
      table.row(
          column.name(),
          column.type(),
          column.nullable() ? "yes" : "no",
          key(column.name()),
          column.defaultSql() == null ? "" : column.defaultSql());
    }
    return name + "\n" + table;
  }

  private String key(String column) {
    List<String> kinds = new ArrayList<>();
    if (primaryKey.contains(column)) {
      kinds.add("primary");
    } else if (isUnique(List.of(column))) {
      kinds.add("unique");
    }
    foreignKeys.stream()
        .filter(it -> it.columns().contains(column))
        .forEach(it -> kinds.add("→ " + it.table()));
    return String.join(", ", kinds);
  }
}
