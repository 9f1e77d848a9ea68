package workbook.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index as a revision declares it. Each method returns a changed copy.
 *
 * @param table whose rows it finds
 * @param parts what it is ordered by
 * @param isUnique whether it lets no two rows have the same parts
 * @param where which rows it holds, null for all; SQLite's alone
 * @param isIfNotExists whether one of this name that is there is left as it is
 */
public record Index(
    String name,
    String table,
    List<Part> parts,
    boolean isUnique,
    @Nullable String where,
    boolean isIfNotExists) {
  /** Copies the parts. */
  public Index {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw MigrationException.of("index-without-columns", name);
    }
  }

  /** A column, a piece of one, or an expression. */
  public sealed interface Part {}

  /**
   * A column.
   *
   * @param length so many characters from its beginning, 0 for all; SQLite takes all
   */
  public record Of(String column, int length, boolean descending) implements Part {}

  /** An expression over the row's columns. */
  public record Expression(String sql) implements Part {}

  /** An index that has yet to say of what. */
  public record Named(String name) {
    /** On these columns of a table. */
    public Index on(String table, String... columns) {
      return on(table, List.of(columns).stream().map(Columns::ascending).toArray(Part[]::new));
    }

    /** On these parts: columns, pieces of columns, expressions. */
    public Index on(String table, Part... parts) {
      return new Index(name, Names.checked(table), List.of(parts), false, null, false);
    }
  }

  /** Lets no two rows have the same parts. */
  public Index unique() {
    return new Index(name, table, parts, true, where, isIfNotExists);
  }

  /** Holds only rows for which the condition is true; MySQL can't. */
  public Index where(String condition) {
    return new Index(name, table, parts, isUnique, condition, isIfNotExists);
  }

  /** Leaves one of this name that is there as it is. */
  public Index ifNotExists() {
    return new Index(name, table, parts, isUnique, where, true);
  }
}
