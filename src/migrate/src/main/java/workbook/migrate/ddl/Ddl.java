package workbook.migrate.ddl;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.dialect.Dialect;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.MigrationException;
import workbook.migrate.SqlDialect;
import workbook.migrate.Type;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;
import workbook.migrate.sql.ColumnText;

/**
 * Writes operations as a database's SQL. What SQL alone can't say, such as the rest of a column
 * that is to be changed, is read from the live database just before.
 */
public abstract class Ddl implements Operation.Visitor<List<SqlStatement>> {
  private final Dialect dialect;

  Ddl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The SQL of the database behind a connection, which stays open as long as this is used. */
  public static Ddl of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> new SqliteDdl(new LiveSqlite(new Live(Quietly.on(connection))));
      case "MySQL", "MariaDB" ->
          new MySqlDdl(new RememberedMySql(new LiveMySql(new Live(Quietly.on(connection)))));
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  /**
   * The SQL of a database that is not there, for a script.
   *
   * @param catalogue what the database has when the script has come this far
   * @param script takes what {@link #guard} has to say
   */
  public static Ddl of(SqlDialect dialect, Supplier<Catalogue> catalogue, Consumer<String> script) {
    return switch (dialect) {
      case SQLITE -> new KnownSqlite(catalogue, script).writer();
      case MYSQL -> new KnownMySql(catalogue).writer();
    };
  }

  /** The statements of an operation, as the database is now. */
  public final List<SqlStatement> render(Operation operation) {
    return operation.accept(this);
  }

  /** Tells what the database can't do of one step, whose operations are asked for in order. */
  public abstract Refusals refusals();

  /**
   * The operations by which this one is done, in order. Each is to be rendered when those before it
   * ran, for it may look at what they left.
   */
  public List<Operation> parts(Operation operation) {
    return operation instanceof ChangeTable change ? TableParts.of(change) : List.of(operation);
  }

  /** How a step of these operations is done. */
  public Procedure procedure(List<Operation> step) {
    return new PlainProcedure(this, step);
  }

  /** Hibernate's own word on the database. */
  public final Dialect dialect() {
    return dialect;
  }

  /** What must hold around a step that does these operations. */
  public abstract Guard guard(List<Operation> step);

  /** A type as it stands in a column's definition. */
  abstract String typeName(int code);

  /** What makes a lone whole-number key count itself up. */
  abstract String counting();

  /** What makes a column an identity. */
  abstract String identity();

  /** What stands after the parentheses of a table's definition. */
  abstract String tail(Operation.CreateTable operation);

  /** A column's definition as it has to be in this table. */
  String inTable(Operation.CreateTable table, String definition) {
    return definition;
  }

  /** The first number of a table's identity, where it was said. */
  static Optional<Long> start(Operation.CreateTable table) {
    return table.columns().stream()
        .map(Column::counting)
        .filter(Objects::nonNull)
        .map(Column.Counting::start)
        .filter(it -> it > 0)
        .findFirst();
  }

  /** So many first characters of a column, in an index. */
  abstract String prefix(int length);

  /** Values of an enumeration as a type. */
  abstract String enumeration(Type type);

  /** What keeps an enumeration's other values out, where the type doesn't. */
  abstract String listed(String column, Type type);

  /** The type of a lone whole-number key, which counts itself up. */
  abstract String keyType(Type type);

  /** The type of a whole-number key that does not count itself up. */
  abstract String givenKeyType(Type type);

  /** A default as it is said of a column of this type. */
  abstract String defaultOf(String sql, String type);

  /** What is said of a column or a table, where the database has a place for that. */
  abstract String comment(String text);

  @Override
  public List<SqlStatement> createTable(Operation.CreateTable operation) {
    return one(new TableDefinition(this).of(operation));
  }

  /** Whether a table's column counts itself up though nobody said so. */
  public static boolean counts(Operation.CreateTable table, Column column) {
    boolean alone = table.columns().stream().filter(Column::isPrimaryKey).count() == 1;
    return alone && counts(column);
  }

  /** Whether a lone key counts itself up though nobody said so. */
  static boolean counts(Column column) {
    return column.isPrimaryKey() && column.type().isInteger() && column.counting() == null;
  }

  @Override
  public List<SqlStatement> dropTable(Operation.DropTable operation) {
    return one(
        (operation.ifExists() ? "DROP TABLE IF EXISTS " : "DROP TABLE ")
            + quote(operation.table()));
  }

  @Override
  public List<SqlStatement> renameTable(RenameTable operation) {
    return one(alter(operation.table()) + " RENAME TO " + quote(operation.name()));
  }

  @Override
  public List<SqlStatement> addColumn(Operation.AddColumn operation) {
    return one(
        alter(operation.table())
            + " ADD COLUMN "
            + definition(operation.column(), counts(operation.column()))
            + (operation.column().isPrimaryKey()
                    && !new ColumnDefinition(this).saysKey(operation.column())
                ? " PRIMARY KEY"
                : "")
            + (operation.column().isUnique() ? " UNIQUE" : ""));
  }

  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    return one(alter(operation.table()) + " DROP COLUMN " + quote(operation.column()));
  }

  @Override
  public List<SqlStatement> execute(Operation.Execute operation) {
    return List.of(new SqlStatement(operation.sql(), operation.values()));
  }

  @Override
  public List<SqlStatement> bulkInsert(BulkInsert operation) {
    return new InsertText(this).of(operation);
  }

  /** Java is no SQL: the runner calls it. */
  @Override
  public List<SqlStatement> runJava(RunJava operation) {
    return List.of();
  }

  final String definition(Column column, boolean counts) {
    return new ColumnDefinition(this).of(column, counts);
  }

  /** The type of a column as it stands in its definition. */
  public final String type(Operation.CreateTable table, Column column) {
    return type(column, counts(table, column));
  }

  final String type(Column column, boolean counts) {
    if (counts || column.isIdentity()) {
      return keyType(column.type());
    }
    return column.counting() == null ? type(column.type()) : givenKeyType(column.type());
  }

  /** Whether a key that counts itself up is one like others, and no kind of its own. */
  public abstract boolean countsAnyKey();

  /** Whether a foreign key that has no index gets one of its name, which outlives the key. */
  public abstract boolean indexesForeignKeys();

  /** Whether a lone key of this type counts itself up though its definition doesn't say so. */
  public abstract boolean countsUnsaid(String type);

  /** The statement that makes a view, from what the schema tells of it. */
  public abstract String createView(String name, String sql);

  /** The statement that takes a view away. */
  public final String dropView(String name) {
    return "DROP VIEW " + quote(name);
  }

  /** The statement that makes a trigger, from what the schema tells of it. */
  public abstract String createTrigger(String table, String name, String sql);

  /** A type as it stands in a column's definition. */
  public final String type(Type type) {
    if (type.sql() != null) {
      return type.sql();
    }
    if (!type.values().isEmpty()) {
      return enumeration(type);
    }
    return typeName(type.code())
        .replace("$l", String.valueOf(type.length()))
        .replace("($p)", type.precision() == 0 ? "" : "(" + type.precision() + ")")
        .replace("$p", String.valueOf(type.precision()))
        .replace("$s", String.valueOf(type.scale()));
  }

  /** A column with another type, and what that type brings along. */
  ColumnText typed(ColumnText column, Type type) {
    return column.typed(type(type));
  }

  final String text(Constraint constraint) {
    return constraint.accept(new ConstraintText(this));
  }

  final String alter(String table) {
    return "ALTER TABLE " + quote(table);
  }

  /** A name in quotes. */
  public final String quote(String name) {
    String close = String.valueOf(dialect.closeQuote());
    return dialect.openQuote() + name.replace(close, close + close) + close;
  }

  final String quoted(List<String> names) {
    return String.join(", ", names.stream().map(this::quote).toList());
  }

  static String literals(List<String> texts) {
    return texts.stream().map(Ddl::literal).collect(Collectors.joining(", "));
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static List<SqlStatement> one(String sql) {
    return List.of(SqlStatement.of(sql));
  }
}
