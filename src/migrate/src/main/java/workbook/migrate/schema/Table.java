package workbook.migrate.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.IndexKind;

/**
 * A table as it is.
 *
 * @param primaryKey names of its columns, in the key's order
 * @param details of columns of which there is more to say
 * @param triggers what runs when its rows change
 * @param options what is said of it as a whole, such as {@code STRICT}; empty for nothing
 * @param comment what the database says of it, null for nothing
 */
public record Table(
    String name,
    List<Column> columns,
    List<String> primaryKey,
    List<Unique> uniques,
    List<ForeignKey> foreignKeys,
    List<Index> indexes,
    List<Check> checks,
    List<ColumnDetail> details,
    List<Trigger> triggers,
    String options,
    @Nullable String comment) {
  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    uniques = List.copyOf(uniques);
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    details = details.stream().filter(ColumnDetail::saysSomething).toList();
    triggers = List.copyOf(triggers);
  }

  /** A table of which there is nothing more to say. */
  public Table(
      String name,
      List<Column> columns,
      List<String> primaryKey,
      List<Unique> uniques,
      List<ForeignKey> foreignKeys,
      List<Index> indexes,
      List<Check> checks) {
    this(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        indexes,
        checks,
        List.of(),
        List.of(),
        "",
        null);
  }

  /** Columns that no two rows may have the same values in. */
  public record Unique(String name, List<String> columns) {
    /** Copies the columns. */
    public Unique {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Columns whose values must be those of a row of another table.
   *
   * @param name as MySQL would give it where it has none of its own
   * @param deferral when it is looked at, empty for with each statement
   */
  public record ForeignKey(
      String name,
      List<String> columns,
      String table,
      List<String> targets,
      String onDelete,
      String onUpdate,
      String deferral) {
    /** Copies the columns. */
    public ForeignKey {
      columns = List.copyOf(columns);
      targets = List.copyOf(targets);
    }
  }

  /**
   * An index that is no constraint's own.
   *
   * @param columns names of columns, or an expression where it is of one
   * @param parts what it is ordered by, with direction, length and collation: {@code a desc}
   * @param where which rows it holds, null for all
   * @param kind how it finds rows, null for in order
   * @param invisible whether no query uses it
   */
  public record Index(
      String name,
      List<String> columns,
      boolean unique,
      List<String> parts,
      @Nullable String where,
      @Nullable IndexKind kind,
      boolean invisible) {
    /** What stands in a part before a collation that is not the column's. */
    public static final String COLLATE = " collate ";

    /** Copies the lists. */
    public Index {
      columns = List.copyOf(columns);
      parts = List.copyOf(parts);
    }

    /** An index of whole columns and all rows. */
    public Index(String name, List<String> columns, boolean unique) {
      this(name, columns, unique, columns, null, null, false);
    }
  }

  /**
   * A condition that no row breaks.
   *
   * @param name as MySQL would give it where it has none of its own
   */
  public record Check(String name, String condition) {
    /** The condition. */
    @Override
    public String toString() {
      return condition;
    }
  }

  /** What runs when rows change, as the database writes it. */
  public record Trigger(String name, String sql) {}

  /** The same, with these foreign keys. */
  Table leading(List<ForeignKey> keys) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        keys,
        indexes,
        checks,
        details,
        triggers,
        options,
        comment);
  }

  /** The column with this name. */
  public Optional<Column> column(String column) {
    return columns.stream().filter(it -> it.name().equals(column)).findFirst();
  }

  /** What more there is to say of the column with this name. */
  public Optional<ColumnDetail> detail(String column) {
    return details.stream().filter(it -> it.column().equals(column)).findFirst();
  }

  /** Whether these columns together are kept unique, by a constraint, an index or the key. */
  public boolean isUnique(List<String> names) {
    return primaryKey.equals(names)
        || uniques.stream().anyMatch(it -> it.columns().equals(names))
        || indexes.stream().anyMatch(it -> it.unique() && it.columns().equals(names));
  }

  /** The name, a line for each column, and one for each rule, index and trigger. */
  @Override
  public String toString() {
    return new TableText(this).toString();
  }
}
