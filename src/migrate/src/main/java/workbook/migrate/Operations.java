package workbook.migrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Undoing;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;
import workbook.migrate.operation.Written;
import workbook.migrate.session.Sessions;
import workbook.migrate.sql.SqlScript;

/**
 * What a {@link Migration} can ask for. Nothing runs while it asks: the operations are noted, in
 * order, and run once the whole step is known.
 */
public final class Operations {
  private static final StackWalker STACK = StackWalker.getInstance();

  private final List<Written> written = new ArrayList<>();
  private Supplier<Catalogue> before = () -> Catalogue.EMPTY;

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

  /**
   * What a revision asks for, there or back.
   *
   * @throws RevisionFailedException when its own code throws anything; it names file and line
   */
  public static List<Written> of(Node revision, Direction direction) {
    try {
      return direction.leads()
          ? ofUpgrade(revision.migration())
          : ofDowngrade(revision.migration());
    } catch (VirtualMachineError | RevisionFailedException e) {
      throw e;
    } catch (Throwable e) { // Whatever a revision's own code throws.
      throw RevisionFailedException.of(e, revision, direction);
    }
  }

  /** Creates a table with these columns and constraints. */
  public void createTable(String table, TableItem... items) {
    if (Arrays.stream(items).noneMatch(Column.class::isInstance)) {
      throw MigrationException.of("table-without-columns", table);
    }
    Operation.CreateTable operation =
        new Operation.CreateTable(Names.checked(table), List.of(items));
    requireColumns(operation);
    add(operation);
  }

  /** Refuses a table with a rule about a column that it has not. */
  private static void requireColumns(Operation.CreateTable table) {
    for (Constraint rule : table.constraints()) {
      for (String column : rule.columns()) {
        if (table.columns().stream().noneMatch(it -> it.name().equalsIgnoreCase(column))) {
          throw MigrationException.of("rule-without-column", rule.name(), table.table(), column);
        }
      }
    }
  }

  /** Drops a table and its rows. */
  public void dropTable(String table) {
    add(new Operation.DropTable(Names.checked(table), false));
  }

  /** Drops a table and its rows, if there is one of this name. */
  public void dropTableIfExists(String table) {
    add(new Operation.DropTable(Names.checked(table), true));
  }

  /** Adds a column; rows that are there get its default, or NULL. */
  public void addColumn(String table, Column column) {
    add(new Operation.AddColumn(Names.checked(table), column));
  }

  /** The same, in a place among the others; on SQLite that wants the table built anew. */
  public void addColumn(String table, Column column, ColumnPlace place) {
    add(new Operation.AddColumn(Names.checked(table), column, place));
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
    createIndex(new Index.Named(Names.checked(name)).on(table, columns));
  }

  /**
   * Creates an index on parts of a table: {@code index("ix").on("user", expression("lower(a)"))}.
   */
  public void createIndex(Index index) {
    add(new Operation.CreateIndex(index));
  }

  /** Creates an index on columns that lets no two rows have the same values in them. */
  public void createUniqueIndex(String name, String table, String... columns) {
    createIndex(new Index.Named(Names.checked(name)).on(table, columns).unique());
  }

  /** Drops an index. */
  public void dropIndex(String name, String table) {
    add(new Operation.DropIndex(Names.checked(name), Names.checked(table), false));
  }

  /** Drops an index, if there is one of this name. */
  public void dropIndexIfExists(String name, String table) {
    add(new Operation.DropIndex(Names.checked(name), Names.checked(table), true));
  }

  /** Gives a table another name; what leads to it finds it there. */
  public void renameTable(String table, String name) {
    add(new RenameTable(Names.checked(table), Names.checked(name)));
  }

  /** Lets the database say this of a table; SQLite has no place for that and leaves it out. */
  public void commentTable(String table, String comment) {
    add(new CommentTable(Names.checked(table), comment));
  }

  /** Adds a rule; the rows that are there must keep it. */
  public void addConstraint(String table, Constraint constraint) {
    add(new AddConstraint(Names.checked(table), constraint));
  }

  /** Drops a rule by its name. */
  public void dropConstraint(String table, String name) {
    add(new DropConstraint(Names.checked(table), Names.checked(name)));
  }

  /** Drops a table's primary key; its columns stay, and stay required. */
  public void dropPrimaryKey(String table) {
    dropConstraint(table, Constraint.PrimaryKey.NAME);
  }

  /**
   * Makes several changes of a table at once: on SQLite the table is built anew, once, though it
   * might have been changed in place; elsewhere they are made one after the other.
   *
   * <pre>{@code
   * op.changeTable("user", user -> {
   *   user.addColumn(column("age", INTEGER));
   *   user.addConstraint(check("ck_age", "age > 0"));
   * });
   * }</pre>
   */
  public void changeTable(String table, Consumer<TableChanges> changes) {
    TableChanges noted = new TableChanges(Names.checked(table));
    changes.accept(noted);
    add(new ChangeTable(table, noted.operations()));
  }

  /**
   * Inserts rows; each says the same columns, in any order.
   *
   * <pre>{@code
   * op.bulkInsert("dept", Map.of("id", 1, "name", "Sales"), Map.of("id", 2, "name", "Legal"));
   * }</pre>
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Nothing is written into the array.
  public final void bulkInsert(String table, Map<String, ? extends @Nullable Object>... rows) {
    bulkInsert(table, List.of(rows));
  }

  /** Inserts rows; each says the same columns, in any order. */
  public void bulkInsert(
      String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
    add(Rows.insert(Names.checked(table), rows));
  }

  /**
   * Runs Java with the connection, within the transaction of the step. It leaves the connection
   * open and commits nothing.
   *
   * @param what a few words that plans and errors show
   */
  public void run(String what, RunJava.Work work) {
    add(new RunJava(what, work));
  }

  /**
   * Runs Java on a Hibernate session, within the transaction of the step: native queries over the
   * tables as they are now, for entities know only how they are to be one day.
   *
   * @param what a few words that plans and errors show
   */
  public void withSession(String what, SessionWork work) {
    add(new RunJava(what, connection -> Sessions.on(connection, work)));
  }

  /** Undoes what a migration does, last operation first. */
  void reverse(Migration migration) {
    written.addAll(Undoing.of(ofUpgrade(migration), before));
  }

  /** What was there before the migration; until it is said, nothing that is known. */
  void before(Supplier<Catalogue> schema) {
    before = schema;
  }

  /**
   * To be thrown by a downgrade that is none: {@code throw op.irreversible("the mails were sent")}.
   * Asked for this way back, the engine says why not, before anything runs.
   */
  public MigrationException irreversible(String reason) {
    return new IrreversibleException(reason);
  }

  /**
   * Runs a statement as it stands; the values take the places of its question marks. Without values
   * there may be several, each ended by a semicolon, which run one after the other.
   *
   * <p>A UUID goes as its sixteen bytes, as Hibernate writes it, and an enum's constant by its
   * name.
   */
  public void execute(String sql, @Nullable Object @Nullable ... values) {
    List<SqlScript.Statement> statements = SqlScript.statements(sql);
    List<@Nullable Object> all = Values.of(values);
    if (statements.isEmpty()) {
      throw MigrationException.of("empty-statement");
    }
    if (statements.size() == 1) {
      add(new Operation.Execute(sql, all));
    } else if (!all.isEmpty()) {
      throw MigrationException.of("values-for-several", statements.size(), statements.get(0).sql());
    } else {
      statements.forEach(it -> add(new Operation.Execute(it.sql(), List.of())));
    }
  }

  /** Runs a statement that stands elsewhere than in the caller. */
  void executeFrom(StackTraceElement where, String sql) {
    written.add(new Written(new Operation.Execute(sql, List.of()), where));
  }

  /** What was asked for before, in a place that is not known any more. */
  void again(Operation operation) {
    written.add(new Written(operation, null));
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
