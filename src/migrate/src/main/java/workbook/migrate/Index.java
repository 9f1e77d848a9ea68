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
 * @param kind how it finds rows, null for in order; MySQL's alone
 * @param isInvisible whether it is kept up to date, but no query uses it; MySQL's alone
 */
public record Index(
    String name,
    String table,
    List<Part> parts,
    boolean isUnique,
    @Nullable String where,
    boolean isIfNotExists,
    @Nullable IndexKind kind,
    boolean isInvisible) {
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
      return new Index(name, Names.checked(table), List.of(parts), false, null, false, null, false);
    }
  }

  /** Lets no two rows have the same parts. */
  public Index unique() {
    return new Index(name, table, parts, true, where, isIfNotExists, kind, isInvisible);
  }

  /** Holds only rows for which the condition is true; MySQL can't. */
  public Index where(String condition) {
    return new Index(name, table, parts, isUnique, condition, isIfNotExists, kind, isInvisible);
  }

  /** Leaves one of this name that is there as it is. */
  public Index ifNotExists() {
    return new Index(name, table, parts, isUnique, where, true, kind, isInvisible);
  }

  /** Finds rows by the words in their texts; SQLite can't. */
  public Index fulltext() {
    return of(IndexKind.WORDS);
  }

  /** The same, with a parser that takes the texts apart, such as {@code ngram} for Japanese. */
  public Index fulltext(String parser) {
    return of(new IndexKind(IndexKind.Way.FULLTEXT, Names.checked(parser)));
  }

  /** Finds rows by where they lie; SQLite can't. */
  public Index spatial() {
    return of(IndexKind.PLACE);
  }

  private Index of(IndexKind other) {
    return new Index(name, table, parts, isUnique, where, isIfNotExists, other, isInvisible);
  }

  /** Is kept up to date, but no query uses it: to try what dropping it would do; SQLite can't. */
  public Index invisible() {
    return new Index(name, table, parts, isUnique, where, isIfNotExists, kind, true);
  }

  /** The same of another table, whatever is there. */
  public Index ofTable(String other) {
    return new Index(name, other, parts, isUnique, where, false, kind, isInvisible);
  }
}
