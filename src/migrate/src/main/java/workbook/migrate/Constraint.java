package workbook.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for the rows of a table. */
public sealed interface Constraint extends TableItem {
  /** Its name, by which it can be dropped. */
  String name();

  /** The columns of its table that it names one by one; none for a condition, about anything. */
  List<String> columns();

  /** Calls the visitor's method for this kind of constraint. */
  <R> R accept(Visitor<R> visitor);

  /** These columns tell one row from all others. A table has one such key, so it needs no name. */
  record PrimaryKey(List<String> columns) implements Constraint {
    /** What stands for its name: MySQL calls it so. */
    public static final String NAME = "PRIMARY";

    /** Copies the columns. */
    public PrimaryKey {
      columns = List.copyOf(columns);
    }

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primaryKey(this);
    }
  }

  /** Lets no two rows have the same values in all these columns. */
  record Unique(String name, List<String> columns) implements Constraint {
    /** Copies the columns. */
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unique(this);
    }
  }

  /** Lets in only rows for which the condition is not false. */
  record Check(String name, String condition) implements Constraint {
    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.check(this);
    }
  }

  /**
   * The values of these columns must be those of a row of another table. Each method returns a
   * changed copy.
   *
   * @param onDelete what becomes of the row when the other is deleted, null for an error
   * @param onUpdate what becomes of it when the other's key changes, null for an error
   * @param deferral whether a transaction can put it off, null if not; SQLite's alone
   * @param match how NULL in some of its columns is taken, null for as usual
   */
  record ForeignKey(
      String name,
      List<String> columns,
      String table,
      List<String> targets,
      @Nullable Action onDelete,
      @Nullable Action onUpdate,
      @Nullable Deferral deferral,
      @Nullable Match match)
      implements Constraint {
    /** Copies the columns. */
    public ForeignKey {
      columns = List.copyOf(columns);
      targets = List.copyOf(targets);
    }

    /** What becomes of the row when the other row is deleted. */
    public ForeignKey onDelete(Action action) {
      return new ForeignKey(name, columns, table, targets, action, onUpdate, deferral, match);
    }

    /** What becomes of the row when the other row's key changes. */
    public ForeignKey onUpdate(Action action) {
      return new ForeignKey(name, columns, table, targets, onDelete, action, deferral, match);
    }

    /** Looks at it when the transaction ends, not at each statement; MySQL can't. */
    public ForeignKey initiallyDeferred() {
      return deferred(Deferral.INITIALLY_DEFERRED);
    }

    /** Lets a transaction put off when it is looked at; MySQL can't. */
    public ForeignKey deferrable() {
      return deferred(Deferral.DEFERRABLE);
    }

    private ForeignKey deferred(Deferral when) {
      return new ForeignKey(name, columns, table, targets, onDelete, onUpdate, when, match);
    }

    /** Says how NULL in some of several columns is taken; neither database holds others to it. */
    public ForeignKey match(Match how) {
      return new ForeignKey(name, columns, table, targets, onDelete, onUpdate, deferral, how);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.foreignKey(this);
    }
  }

  /** A foreign key that has yet to say where it leads. */
  record ForeignKeyFrom(String name, List<String> columns) {
    /** Leads to these columns of a table; as many as it has itself. */
    public ForeignKey references(String table, String... targets) {
      if (targets.length != columns.size()) {
        throw MigrationException.of("foreign-key-width", name, columns.size(), targets.length);
      }
      return new ForeignKey(
          name, columns, Names.checked(table), List.of(targets), null, null, null, null);
    }
  }

  /** When a foreign key is looked at. */
  enum Deferral {
    /** With each statement, but a transaction may put it off. */
    DEFERRABLE,
    /** When the transaction ends. */
    INITIALLY_DEFERRED
  }

  /** How a foreign key of several columns with NULL in some is taken. */
  enum Match {
    /** As keeping the rule; the usual. */
    SIMPLE,
    PARTIAL,
    FULL
  }

  /** What a foreign key does to a row whose other row goes or changes. */
  enum Action {
    CASCADE,
    SET_NULL,
    SET_DEFAULT,
    RESTRICT,
    NO_ACTION;

    /** The words of SQL. */
    public String sql() {
      return name().replace('_', ' ');
    }
  }

  /** A method for each kind of constraint. */
  interface Visitor<R> {
    /** The key of the rows. */
    R primaryKey(PrimaryKey constraint);

    /** No two rows alike. */
    R unique(Unique constraint);

    /** A condition. */
    R check(Check constraint);

    /** A row of another table. */
    R foreignKey(ForeignKey constraint);
  }
}
