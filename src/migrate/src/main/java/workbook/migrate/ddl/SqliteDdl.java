package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.type.SqlTypes;
import workbook.migrate.Index;
import workbook.migrate.MigrationException;
import workbook.migrate.TableOption;
import workbook.migrate.Type;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;

/**
 * SQLite: what it can't change in place is done by building the table anew.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html">ALTER TABLE</a>
 */
final class SqliteDdl extends Ddl {
  private final SqliteTables tables;
  private final Types types;
  private final SqliteInPlace inPlace;

  SqliteDdl(SqliteTables tables) {
    this(tables, new Types());
  }

  private SqliteDdl(SqliteTables tables, Types types) {
    super(types);
    this.tables = tables;
    this.types = types;
    this.inPlace = new SqliteInPlace(tables);
  }

  /** Opens what Hibernate's dialect knows of type names. */
  private static final class Types extends SQLiteDialect {
    String name(int code) {
      return columnType(code);
    }
  }

  @Override
  public Refusals refusals() {
    return new SqliteRefusals();
  }

  /** A new name is given in place; who asks for changes at once gets the table built anew. */
  @Override
  public List<Operation> parts(Operation operation) {
    if (operation instanceof Operation.AlterColumn alter) {
      return NameApart.of(alter);
    }
    List<Operation> parts = super.parts(operation);
    if (operation instanceof ChangeTable change
        && parts.stream().noneMatch(ChangeTable.class::isInstance)) {
      List<Operation> all = new ArrayList<>(parts);
      all.add(0, new ChangeTable(change.table(), List.of()));
      return all;
    }
    return parts;
  }

  @Override
  String typeName(int code) {
    return code == SqlTypes.JSON ? "text" : types.name(code);
  }

  /** The lone {@code integer} key is the row's own number, which counts itself up. */
  @Override
  String counting() {
    return "";
  }

  @Override
  String identity() {
    return " PRIMARY KEY AUTOINCREMENT";
  }

  @Override
  String enumeration(Type type) {
    return typeName(SqlTypes.VARCHAR).replace("$l", String.valueOf(type.length()));
  }

  @Override
  String listed(String column, Type type) {
    return type.values().isEmpty() ? "" : " " + check(column, type);
  }

  private static String check(String column, Type type) {
    return "CHECK (" + column + " IN (" + literals(type.values()) + "))";
  }

  @Override
  ColumnText typed(ColumnText column, Type type) {
    ColumnText typed = super.typed(column, type);
    return type.values().isEmpty()
        ? typed
        : typed.plus(Clause.Kind.CHECK, check(column.name(), type));
  }

  /** AUTOINCREMENT gives no number twice, and the usual key may. */
  @Override
  public boolean countsAnyKey() {
    return false;
  }

  @Override
  public boolean indexesForeignKeys() {
    return false;
  }

  @Override
  public boolean countsUnsaid(String type) {
    return type.equalsIgnoreCase("integer");
  }

  /** The schema tells the whole statement. */
  @Override
  public String createView(String name, String sql) {
    return sql;
  }

  @Override
  public String createTrigger(String table, String name, String sql) {
    return sql;
  }

  @Override
  String prefix(int length) {
    return "";
  }

  @Override
  String tail(Operation.CreateTable operation) {
    List<String> options = new ArrayList<>();
    if (operation.is(TableOption.STRICT)) {
      options.add("STRICT");
    }
    if (operation.is(TableOption.WITHOUT_ROWID)) {
      options.add("WITHOUT ROWID");
    }
    return options.isEmpty() ? "" : " " + String.join(", ", options);
  }

  @Override
  String inTable(Operation.CreateTable table, String definition) {
    return table.is(TableOption.STRICT)
        ? StrictTypes.of(ColumnText.parse(definition)).toString()
        : definition;
  }

  @Override
  public List<SqlStatement> createTable(Operation.CreateTable operation) {
    List<SqlStatement> all = new ArrayList<>(super.createTable(RequiredKey.of(operation)));
    boolean isThere = operation.is(TableOption.IF_NOT_EXISTS) && tables.has(operation.table());
    start(operation)
        .filter(it -> !isThere)
        .map(it -> SqlStatement.of(countFrom(operation.table(), it)))
        .ifPresent(all::add);
    return all;
  }

  /** What makes the first number of a table's identity this one. */
  static String countFrom(String table, long first) {
    return "INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %d)"
        .formatted(literal(table), first - 1);
  }

  /** There is no place for comments. */
  @Override
  String comment(String text) {
    return "";
  }

  /** Called {@code int}, it is a column like others, and not the row's own number. */
  @Override
  String givenKeyType(Type type) {
    return type(type).equals(keyType(type)) ? "int" : type(type);
  }

  @Override
  String defaultOf(String sql, String type) {
    return "DEFAULT " + Defaults.sqlite(sql);
  }

  /** A lone key must be of the very type {@code integer} to be the row's own number. */
  @Override
  String keyType(Type type) {
    return typeName(SqlTypes.INTEGER);
  }

  @Override
  public List<SqlStatement> commentTable(CommentTable operation) {
    return List.of();
  }

  @Override
  public Guard guard(List<Operation> step) {
    return inPlace.mayRebuild(step) ? tables.rebuildGuard() : Guard.NONE;
  }

  private boolean rebuilds(Operation operation) {
    return !operation.accept(inPlace);
  }

  @Override
  public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
    return one(
        (operation.ifExists() ? "DROP INDEX IF EXISTS " : "DROP INDEX ") + quote(operation.name()));
  }

  /** SQLite takes a quoted name that it doesn't know for a text, and would index that. */
  @Override
  public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    for (Index.Part part : index.parts()) {
      if (part instanceof Index.Of it && !tables.hasColumn(index.table(), it.column())) {
        String missing = tables.has(index.table()) ? "no-such-column" : "no-such-table";
        throw MigrationException.of(missing, index.table(), it.column());
      }
    }
    String sql = new IndexText(this).of(index);
    return one(index.isIfNotExists() ? sql.replaceFirst("INDEX", "INDEX IF NOT EXISTS") : sql);
  }

  @Override
  public List<SqlStatement> addColumn(Operation.AddColumn operation) {
    return rebuilds(operation) ? rebuilt(operation.table(), operation) : super.addColumn(operation);
  }

  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    LiveTable table = tables.table(operation.table());
    if (!inPlace.drops(table, operation.column())) {
      return rebuilt(operation.table(), operation);
    }
    List<SqlStatement> all = new ArrayList<>();
    table.indexes().stream()
        .filter(index -> index.isAbout(operation.column()))
        .forEach(index -> all.add(SqlStatement.of("DROP INDEX " + quote(index.name()))));
    all.addAll(super.dropColumn(operation));
    new Dependents(table, tables, this)
        .proofs(List.of(operation.column()))
        .forEach(it -> all.add(SqlStatement.of(it)));
    return all;
  }

  /** To SQLite, a name that differs in capitals only is taken, if only by the table itself. */
  @Override
  public List<SqlStatement> renameTable(RenameTable operation) {
    String next = operation.name();
    if (!operation.table().equalsIgnoreCase(next) || operation.table().equals(next)) {
      return super.renameTable(operation);
    }
    String between = TableRebuild.freeName(next, tables);
    List<SqlStatement> both = new ArrayList<>();
    both.addAll(super.renameTable(new RenameTable(operation.table(), between)));
    both.addAll(super.renameTable(new RenameTable(between, next)));
    return both;
  }

  /** SQLite would delete the rows that point to the table, or leave them pointing nowhere. */
  @Override
  public List<SqlStatement> dropTable(Operation.DropTable operation) {
    tables
        .pointingTo(operation.table())
        .ifPresent(
            other -> {
              throw MigrationException.of("table-pointed-to", operation.table(), other);
            });
    return super.dropTable(operation);
  }

  @Override
  public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
    if (rebuilds(operation)) {
      return rebuilt(operation.table(), operation);
    }
    SqliteColumnChange change = new SqliteColumnChange(operation, this);
    return operation.changes().stream().flatMap(it -> it.accept(change).stream()).toList();
  }

  @Override
  public List<SqlStatement> addConstraint(AddConstraint operation) {
    return rebuilds(operation)
        ? rebuilt(operation.table(), operation)
        : one(alter(operation.table()) + " ADD " + text(operation.constraint()));
  }

  @Override
  public List<SqlStatement> dropConstraint(DropConstraint operation) {
    return rebuilds(operation)
        ? rebuilt(operation.table(), operation)
        : one(alter(operation.table()) + " DROP CONSTRAINT " + quote(operation.name()));
  }

  @Override
  public List<SqlStatement> changeTable(ChangeTable operation) {
    return rebuilt(operation.table(), operation);
  }

  private List<SqlStatement> rebuilt(String table, Operation operation) {
    TableForm form = operation.accept(new SqliteRebuild(TableForm.of(tables.table(table)), this));
    return new TableRebuild(form, tables, this).statements();
  }
}
