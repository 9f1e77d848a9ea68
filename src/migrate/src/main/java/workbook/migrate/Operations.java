package workbook.migrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/**
 * What a {@link Migration} can ask for. Nothing runs while it asks: the operations are noted, in
 * order, and run once the whole step is known.
 */
public final class Operations {
  private static final StackWalker STACK = StackWalker.getInstance();

  private final List<Written> written = new ArrayList<>();

  private Operations() {}

  /** What a migration's upgrade asks for. */
  public static List<Written> ofUpgrade(Migration migration) {
    Operations op = new Operations();
    migration.upgrade(op);
    return List.copyOf(op.written);
  }

  /** What a migration's downgrade asks for. */
  public static List<Written> ofDowngrade(Migration migration) {
    Operations op = new Operations();
    migration.downgrade(op);
    return List.copyOf(op.written);
  }

  /** Creates a table with these columns and constraints. */
  public void createTable(String table, TableItem... items) {
    if (Arrays.stream(items).noneMatch(Column.class::isInstance)) {
      throw MigrationException.of("table-without-columns", table);
    }
    add(new Operation.CreateTable(Names.checked(table), List.of(items)));
  }

  /** Drops a table and its rows. */
  public void dropTable(String table) {
    add(new Operation.DropTable(Names.checked(table)));
  }

  /** Adds a column; rows that are there get its default, or NULL. */
  public void addColumn(String table, Column column) {
    add(new Operation.AddColumn(Names.checked(table), column));
  }

  /** Drops a column and its values. */
  public void dropColumn(String table, String column) {
    add(new Operation.DropColumn(Names.checked(table), Names.checked(column)));
  }

  /** Changes a column; what the changes don't name stays as it is, and so do the rows. */
  public void alterColumn(String table, String column, ColumnChange... changes) {
    add(new Operation.AlterColumn(Names.checked(table), Names.checked(column), List.of(changes)));
  }

  /** Creates an index on columns. */
  public void createIndex(String name, String table, String... columns) {
    add(
        new Operation.CreateIndex(
            Names.checked(name), Names.checked(table), List.of(columns), false));
  }

  /** Creates an index on columns that lets no two rows have the same values in them. */
  public void createUniqueIndex(String name, String table, String... columns) {
    add(
        new Operation.CreateIndex(
            Names.checked(name), Names.checked(table), List.of(columns), true));
  }

  /** Drops an index. */
  public void dropIndex(String name, String table) {
    add(new Operation.DropIndex(Names.checked(name), Names.checked(table)));
  }

  /** Runs a statement as it stands; the values take the places of its question marks. */
  public void execute(String sql, @Nullable Object... values) {
    if (sql.isBlank()) {
      throw MigrationException.of("empty-statement");
    }
    add(
        new Operation.Execute(
            sql, Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)))));
  }

  private void add(Operation operation) {
    written.add(new Written(operation, caller()));
  }

  private static @Nullable StackTraceElement caller() {
    String own = Operations.class.getName();
    return STACK.walk(
        frames ->
            frames
                .filter(frame -> !frame.getClassName().equals(own))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .orElse(null));
  }
}
