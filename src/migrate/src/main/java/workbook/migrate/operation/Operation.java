package workbook.migrate.operation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.TableOption;

/** A change of a schema or its rows, as data. */
public sealed interface Operation
    permits Operation.CreateTable,
        Operation.DropTable,
        Operation.AddColumn,
        Operation.DropColumn,
        Operation.AlterColumn,
        Operation.CreateIndex,
        Operation.DropIndex,
        Operation.Execute,
        RenameTable,
        CommentTable,
        AddConstraint,
        DropConstraint,
        BulkInsert,
        RunJava,
        ChangeTable {

  /** Calls the visitor's method for this kind of operation. */
  <R> R accept(Visitor<R> visitor);

  /** What undoes it; empty where the operation alone doesn't say. */
  default Optional<Operation> reverse() {
    return Optional.empty();
  }

  /** Create a table. */
  record CreateTable(String table, List<TableItem> items) implements Operation {
    /** Copies the items. */
    public CreateTable {
      items = List.copyOf(items);
    }

    /** Its columns, in order. */
    public List<Column> columns() {
      return items.stream().filter(Column.class::isInstance).map(Column.class::cast).toList();
    }

    /** Its constraints that stand by themselves, in order. */
    public List<Constraint> constraints() {
      return items.stream()
          .filter(Constraint.class::isInstance)
          .map(Constraint.class::cast)
          .toList();
    }

    /** Whether it is to be created in this way. */
    public boolean is(TableOption option) {
      return items.contains(option);
    }

    /** One that was there already must not go. */
    @Override
    public Optional<Operation> reverse() {
      return is(TableOption.IF_NOT_EXISTS)
          ? Optional.empty()
          : Optional.of(new DropTable(table, false));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createTable(this);
    }

    @Override
    public String toString() {
      return "createTable("
          + table
          + columns().stream().map(Column::name).collect(joining(", ", ": ", ")"));
    }
  }

  /** Drop a table and its rows. */
  record DropTable(String table, boolean ifExists) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropTable(this);
    }

    @Override
    public String toString() {
      return (ifExists ? "dropTableIfExists(" : "dropTable(") + table + ")";
    }
  }

  /**
   * Add a column to a table.
   *
   * @param place null for behind all others
   */
  record AddColumn(String table, Column column, @Nullable ColumnPlace place) implements Operation {
    /** As the last one. */
    public AddColumn(String table, Column column) {
      this(table, column, null);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropColumn(table, column.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addColumn(this);
    }

    @Override
    public String toString() {
      String at = place == null ? "" : ", " + place;
      return "addColumn(" + table + ", " + column.name() + at + ")";
    }
  }

  /** Drop a column and its values. */
  record DropColumn(String table, String column) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropColumn(this);
    }

    @Override
    public String toString() {
      return "dropColumn(" + table + ", " + column + ")";
    }
  }

  /** Change a column in place; its rows stay. */
  record AlterColumn(String table, String column, List<ColumnChange> changes) implements Operation {
    /** Copies the changes. */
    public AlterColumn {
      changes = List.copyOf(changes);
    }

    /** Only a new name says what the old one was. */
    @Override
    public Optional<Operation> reverse() {
      boolean renames = changes.size() == 1 && changes.get(0) instanceof ColumnChange.NewName;
      return renames
          ? Optional.of(
              new AlterColumn(
                  table,
                  ((ColumnChange.NewName) changes.get(0)).name(),
                  List.of(new ColumnChange.NewName(column))))
          : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterColumn(this);
    }

    @Override
    public String toString() {
      return "alterColumn(" + table + ", " + column + ")";
    }
  }

  /** Create an index. */
  record CreateIndex(Index index) implements Operation {
    /** One that was there already must not go. */
    @Override
    public Optional<Operation> reverse() {
      return index.isIfNotExists()
          ? Optional.empty()
          : Optional.of(new DropIndex(index.name(), index.table(), false));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createIndex(this);
    }

    @Override
    public String toString() {
      return "createIndex(" + index.name() + ", " + index.table() + ")";
    }
  }

  /** Drop an index. */
  record DropIndex(String name, String table, boolean ifExists) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropIndex(this);
    }

    @Override
    public String toString() {
      return (ifExists ? "dropIndexIfExists(" : "dropIndex(") + name + ", " + table + ")";
    }
  }

  /** Run a statement; its values stand for the question marks. */
  record Execute(String sql, List<@Nullable Object> values) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.execute(this);
    }

    @Override
    public String toString() {
      return "execute(" + sql + ")";
    }
  }

  /** A method for each kind of operation, so that a new kind does not compile until all know it. */
  interface Visitor<R> {
    /** Create a table. */
    R createTable(CreateTable operation);

    /** Drop a table. */
    R dropTable(DropTable operation);

    /** Add a column. */
    R addColumn(AddColumn operation);

    /** Drop a column. */
    R dropColumn(DropColumn operation);

    /** Change a column. */
    R alterColumn(AlterColumn operation);

    /** Create an index. */
    R createIndex(CreateIndex operation);

    /** Drop an index. */
    R dropIndex(DropIndex operation);

    /** Run a statement. */
    R execute(Execute operation);

    /** Give a table another name. */
    R renameTable(RenameTable operation);

    /** Say something of a table. */
    R commentTable(CommentTable operation);

    /** Add a rule. */
    R addConstraint(AddConstraint operation);

    /** Drop a rule. */
    R dropConstraint(DropConstraint operation);

    /** Insert rows. */
    R bulkInsert(BulkInsert operation);

    /** Run Java. */
    R runJava(RunJava operation);

    /** Several changes of a table at once. */
    R changeTable(ChangeTable operation);
  }
}
