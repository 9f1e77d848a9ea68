package workbook.migrate.ddl;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.MigrationException;
import workbook.migrate.Type;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.CreateTableText;

/** MySQL: a changed column is said whole, so what stays is read from the live table. */
final class MySqlDdl extends Ddl {
  private static final String COUNT_FROM = " AUTO_INCREMENT = ";
  private static final String DROP = "DROP CONSTRAINT ";

  private final MySqlTables tables;
  private final Types types;

  MySqlDdl(MySqlTables tables) {
    this(tables, new Types());
  }

  private MySqlDdl(MySqlTables tables, Types types) {
    super(types);
    this.tables = tables;
    this.types = types;
  }

  /** Opens what Hibernate's dialect knows of type names. */
  private static final class Types extends MySQLDialect {
    String name(int code) {
      return columnType(code);
    }
  }

  @Override
  public Guard guard(List<Operation> step) {
    return Guard.NONE;
  }

  @Override
  public Procedure procedure(List<Operation> step) {
    tables.begin(step);
    return new MySqlProcedure(this, tables, step);
  }

  @Override
  public Refusals refusals() {
    return new MySqlRefusals(this);
  }

  @Override
  String typeName(int code) {
    return code == SqlTypes.JSON ? "json" : types.name(code);
  }

  @Override
  String counting() {
    return " AUTO_INCREMENT";
  }

  @Override
  String identity() {
    return counting();
  }

  @Override
  String enumeration(Type type) {
    return "enum(" + MySqlText.escaped(literals(type.values())) + ")";
  }

  /** The type itself keeps other values out. */
  @Override
  String listed(String column, Type type) {
    return "";
  }

  /** What a column begins with, and is set to, must be said as the new type takes it. */
  @Override
  ColumnText typed(ColumnText column, Type type) {
    return MySqlTyped.fitted(super.typed(column, type));
  }

  @Override
  public boolean countsAnyKey() {
    return true;
  }

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  @Override
  public boolean countsUnsaid(String type) {
    return false;
  }

  @Override
  public String createView(String name, String sql) {
    return "CREATE VIEW " + quote(name) + " AS " + sql;
  }

  /** The schema tells when it runs, at what, and what it does. */
  @Override
  public String createTrigger(String table, String name, String sql) {
    String[] words = sql.split(" ", 3);
    return "CREATE TRIGGER %s %s %s ON %s FOR EACH ROW %s"
        .formatted(quote(name), words[0], words[1], quote(table), words[2]);
  }

  @Override
  String prefix(int length) {
    return "(" + length + ")";
  }

  @Override
  String tail(Operation.CreateTable operation) {
    return start(operation).map(it -> COUNT_FROM + it).orElse("");
  }

  /** The rows that are there get the first numbers. */
  @Override
  public List<SqlStatement> addColumn(Operation.AddColumn operation) {
    String sql = super.addColumn(operation).get(0).sql() + place(operation.place());
    Column.Counting counting = operation.column().counting();
    long first = counting == null ? 0 : counting.start();
    return one(first > 0 ? sql + "," + COUNT_FROM + first : sql);
  }

  private String place(@Nullable ColumnPlace place) {
    if (place == null) {
      return "";
    }
    return place.after() == null ? " FIRST" : " AFTER " + quote(place.after());
  }

  @Override
  String keyType(Type type) {
    return type(type);
  }

  @Override
  String givenKeyType(Type type) {
    return type(type);
  }

  @Override
  String defaultOf(String sql, String type) {
    String fitting = Defaults.mySql(sql, type);
    return Defaults.isOfUpdates(sql) ? fitting : "DEFAULT " + fitting;
  }

  @Override
  String comment(String text) {
    return " COMMENT " + MySqlText.escaped(literal(text));
  }

  @Override
  public List<SqlStatement> commentTable(CommentTable operation) {
    return one(alter(operation.table()) + comment(operation.comment()));
  }

  @Override
  public List<SqlStatement> addConstraint(AddConstraint operation) {
    return one(alter(operation.table()) + " ADD " + text(operation.constraint()));
  }

  @Override
  public List<SqlStatement> dropConstraint(DropConstraint operation) {
    boolean isKey = operation.name().equals(Constraint.PrimaryKey.NAME);
    String what = isKey ? " DROP PRIMARY KEY" : " " + DROP + quote(operation.name());
    return one(alter(operation.table()) + what);
  }

  @Override
  public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
    if (operation.ifExists() && !tables.hasIndex(operation.name(), operation.table())) {
      return List.of();
    }
    return one("DROP INDEX " + quote(operation.name()) + " ON " + quote(operation.table()));
  }

  /** MySQL knows no {@code IF NOT EXISTS} here, so its catalogue is asked. */
  @Override
  public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    boolean there = index.isIfNotExists() && tables.hasIndex(index.name(), index.table());
    return there ? List.of() : one(new IndexText(this).of(index));
  }

  /** One statement, so that the table is built anew once at most. */
  @Override
  public List<SqlStatement> changeTable(ChangeTable operation) {
    String begin = alter(operation.table()) + " ";
    Stream<String> changes =
        operation.changes().stream().flatMap(it -> clauses(it, begin).stream()).distinct();
    return one(begin + changes.collect(joining(", ")));
  }

  private List<String> clauses(Operation change, String begin) {
    if (change instanceof Operation.DropColumn drop) {
      return dropping(drop);
    }
    return render(change).stream().map(it -> it.sql().substring(begin.length())).toList();
  }

  /** Foreign keys and indexes of expressions go with their columns, as all else does. */
  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    return one(alter(operation.table()) + " " + String.join(", ", dropping(operation)));
  }

  private List<String> dropping(Operation.DropColumn operation) {
    String table = operation.table();
    List<String> all = new ArrayList<>();
    tables.references(table).stream()
        .filter(it -> it.beginsAt(table, operation.column()))
        .forEach(it -> all.add(DROP + quote(it.key().name())));
    tables.expressionIndexes(table, operation.column()).forEach(it -> all.add("DROP INDEX " + it));
    all.add("DROP COLUMN " + quote(operation.column()));
    return all;
  }

  @Override
  public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
    CreateTableText table = tables.definition(operation.table(), operation.column());
    ColumnText column =
        table
            .column(operation.column())
            .orElseThrow(
                () ->
                    MigrationException.of("no-such-column", operation.table(), operation.column()));
    ColumnText changed = ColumnEdit.apply(column, operation.changes(), this);
    String begin = alter(operation.table()) + " ";
    if (changed.name().equals(column.name())) {
      return one(begin + "MODIFY COLUMN " + whole(changed));
    }
    String change = "CHANGE COLUMN " + column.name() + " " + whole(changed);
    MySqlRename rename = new MySqlRename(table, column.plainName(), changed.name(), this);
    return one(begin + String.join(", ", rename.around(change)));
  }

  /** A key never takes NULL, and of a formula it is not said. */
  private static ColumnText whole(ColumnText column) {
    boolean silent = column.has(Clause.Kind.GENERATED) || column.has(Clause.Kind.AUTO_INCREMENT);
    return silent ? column : column.explicitNull();
  }
}
