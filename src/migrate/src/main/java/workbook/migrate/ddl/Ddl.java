package workbook.migrate.ddl;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.dialect.Dialect;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.MigrationException;
import workbook.migrate.Type;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.operation.InsertRows;
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
      case "SQLite" -> new SqliteDdl(new Live(Quietly.on(connection)));
      case "MySQL", "MariaDB" -> new MySqlDdl(new Live(Quietly.on(connection)));
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  /** The statements of an operation, as the database is now. */
  public final List<SqlStatement> render(Operation operation) {
    return operation.accept(this);
  }

  /**
   * Refuses what the database can't do; asked of all operations before the first of them runs.
   *
   * @throws MigrationException that says what, and why not
   */
  public final void require(Operation operation) {
    unsupported(operation)
        .ifPresent(
            why -> {
              throw MigrationException.of("not-on-this-database", operation, name(), why);
            });
  }

  /** What must hold around a step that does these operations. */
  public abstract Guard guard(List<Operation> step);

  /** What the database is called. */
  abstract String name();

  /** Why the database can't do it, in the words of its own manual; empty when it can. */
  abstract Optional<String> unsupported(Operation operation);

  /** A type as it stands in a column's definition. */
  abstract String typeName(int code);

  /** What makes a lone whole-number key count itself up. */
  abstract String counting();

  /** The type of a lone whole-number key, which counts itself up. */
  abstract String keyType(Type type);

  /** A default as it is said of a column of this type. */
  abstract String defaultOf(String sql, String type);

  /** What is said of a column or a table, where the database has a place for that. */
  abstract String comment(String text);

  @Override
  public List<SqlStatement> createTable(Operation.CreateTable operation) {
    List<String> items = new ArrayList<>();
    for (Column column : operation.columns()) {
      items.add(definition(column, counts(operation, column)));
    }
    List<String> key =
        operation.columns().stream().filter(Column::isPrimaryKey).map(Column::name).toList();
    if (!key.isEmpty()) {
      items.add("PRIMARY KEY (" + quoted(key) + ")");
    }
    operation.columns().stream()
        .filter(Column::isUnique)
        .forEach(column -> items.add("UNIQUE (" + quote(column.name()) + ")"));
    for (Constraint constraint : operation.constraints()) {
      items.add(text(constraint));
    }
    return one(
        "CREATE TABLE "
            + quote(operation.table())
            + " (\n  "
            + String.join(",\n  ", items)
            + "\n)");
  }

  private static boolean counts(Operation.CreateTable table, Column column) {
    boolean alone = table.columns().stream().filter(Column::isPrimaryKey).count() == 1;
    return alone && counts(column);
  }

  private static boolean counts(Column column) {
    return column.isPrimaryKey() && column.type().isInteger();
  }

  @Override
  public List<SqlStatement> dropTable(Operation.DropTable operation) {
    return one("DROP TABLE " + quote(operation.table()));
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
            + (operation.column().isPrimaryKey() ? " PRIMARY KEY" : "")
            + (operation.column().isUnique() ? " UNIQUE" : ""));
  }

  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    return one(alter(operation.table()) + " DROP COLUMN " + quote(operation.column()));
  }

  @Override
  public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
    return one(new IndexText(this).of(operation.index()));
  }

  @Override
  public List<SqlStatement> execute(Operation.Execute operation) {
    return List.of(new SqlStatement(operation.sql(), operation.values()));
  }

  @Override
  public List<SqlStatement> insertRows(InsertRows operation) {
    String places = String.join(", ", Collections.nCopies(operation.columns().size(), "?"));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(quote(operation.table()), quoted(operation.columns()), places);
    return operation.rows().stream().map(row -> new SqlStatement(sql, row)).toList();
  }

  /** Java is no SQL: the runner calls it. */
  @Override
  public List<SqlStatement> runJava(RunJava operation) {
    return List.of();
  }

  final String definition(Column column, boolean counts) {
    Column.Generated generated = column.generated();
    String type = counts ? keyType(column.type()) : type(column.type());
    return quote(column.name())
        + " "
        + type
        + (generated == null ? "" : generated(generated))
        + (column.nullable() ? "" : " NOT NULL")
        + (column.defaultSql() == null ? "" : " " + defaultOf(column.defaultSql(), type))
        + (counts ? counting() : "")
        + (column.comment() == null ? "" : comment(column.comment()));
  }

  private static String generated(Column.Generated how) {
    return " GENERATED ALWAYS AS (" + how.sql() + ") " + (how.stored() ? "STORED" : "VIRTUAL");
  }

  final String type(Type type) {
    if (type.sql() != null) {
      return type.sql();
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

  final String quote(String name) {
    String close = String.valueOf(dialect.closeQuote());
    return dialect.openQuote() + name.replace(close, close + close) + close;
  }

  final String quoted(List<String> names) {
    return String.join(", ", names.stream().map(this::quote).toList());
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static List<SqlStatement> one(String sql) {
    return List.of(SqlStatement.of(sql));
  }
}
