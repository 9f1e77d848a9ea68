package workbook.migrate.operation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.TableItem;

/** A change of a schema or its rows, as data. */
public sealed interface Operation {

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

    /** Its unique constraints over several columns. */
    public List<TableItem.Unique> uniques() {
      return items.stream()
          .filter(TableItem.Unique.class::isInstance)
          .map(TableItem.Unique.class::cast)
          .toList();
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropTable(table));
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
  record DropTable(String table) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropTable(this);
    }

    @Override
    public String toString() {
      return "dropTable(" + table + ")";
    }
  }

  /** Add a column to a table. */
  record AddColumn(String table, Column column) implements Operation {
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
      return "addColumn(" + table + ", " + column.name() + ")";
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
  record CreateIndex(String name, String table, List<String> columns, boolean unique)
      implements Operation {
    /** Copies the columns. */
    public CreateIndex {
      columns = List.copyOf(columns);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropIndex(name, table));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createIndex(this);
    }

    @Override
    public String toString() {
      return "createIndex(" + name + ", " + table + ")";
    }
  }

  /** Drop an index. */
  record DropIndex(String name, String table) implements Operation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropIndex(this);
    }

    @Override
    public String toString() {
      return "dropIndex(" + name + ", " + table + ")";
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
  }
}
