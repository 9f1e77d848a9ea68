package workbook.migrate.ddl;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.dialect.Dialect;
import workbook.migrate.Column;
import workbook.migrate.MigrationException;
import workbook.migrate.TableItem;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.operation.Operation;

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

  /** Whether the operation has to be done by building the table anew. */
  public abstract boolean rebuilds(Operation operation);

  /** A type as it stands in a column's definition. */
  abstract String typeName(int code);

  /** What makes a lone whole-number key count itself up. */
  abstract String counting();

  @Override
  public List<SqlStatement> createTable(Operation.CreateTable operation) {
    String items =
        operation.columns().stream()
            .map(column -> "  " + definition(column, counts(operation, column)))
            .collect(Collectors.joining(",\n"));
    return one(
        "CREATE TABLE "
            + quote(operation.table())
            + " (\n"
            + items
            + key(operation)
            + uniques(operation)
            + "\n)");
  }

  private static boolean counts(Operation.CreateTable table, Column column) {
    boolean alone = table.columns().stream().filter(Column::isPrimaryKey).count() == 1;
    return alone && column.isPrimaryKey() && column.type().isInteger();
  }

  private String key(Operation.CreateTable operation) {
    List<String> names =
        operation.columns().stream().filter(Column::isPrimaryKey).map(Column::name).toList();
    return names.isEmpty() ? "" : ",\n  PRIMARY KEY (" + quoted(names) + ")";
  }

  private String uniques(Operation.CreateTable operation) {
    StringBuilder text = new StringBuilder();
    operation.columns().stream()
        .filter(Column::isUnique)
        .forEach(column -> text.append(",\n  UNIQUE (").append(quote(column.name())).append(')'));
    for (TableItem.Unique unique : operation.uniques()) {
      text.append(",\n  CONSTRAINT ").append(quote(unique.name()));
      text.append(" UNIQUE (").append(quoted(unique.columns())).append(')');
    }
    return text.toString();
  }

  @Override
  public List<SqlStatement> dropTable(Operation.DropTable operation) {
    return one("DROP TABLE " + quote(operation.table()));
  }

  @Override
  public List<SqlStatement> addColumn(Operation.AddColumn operation) {
    return one(
        alter(operation.table())
            + " ADD COLUMN "
            + definition(operation.column(), false)
            + (operation.column().isUnique() ? " UNIQUE" : ""));
  }

  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    return one(alter(operation.table()) + " DROP COLUMN " + quote(operation.column()));
  }

  @Override
  public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
    return one(
        (operation.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
            + quote(operation.name())
            + " ON "
            + quote(operation.table())
            + " ("
            + quoted(operation.columns())
            + ")");
  }

  @Override
  public List<SqlStatement> execute(Operation.Execute operation) {
    return List.of(new SqlStatement(operation.sql(), operation.values()));
  }

  final String definition(Column column, boolean counts) {
    return quote(column.name())
        + " "
        + type(column.type())
        + (column.nullable() ? "" : " NOT NULL")
        + (column.defaultSql() == null ? "" : " DEFAULT " + column.defaultSql())
        + (counts ? counting() : "");
  }

  final String type(workbook.migrate.Type type) {
    return typeName(type.code())
        .replace("$l", String.valueOf(type.length()))
        .replace("($p)", type.precision() == 0 ? "" : "(" + type.precision() + ")")
        .replace("$p", String.valueOf(type.precision()))
        .replace("$s", String.valueOf(type.scale()));
  }

  final String alter(String table) {
    return "ALTER TABLE " + quote(table);
  }

  final String quote(String name) {
    String close = String.valueOf(dialect.closeQuote());
    return dialect.openQuote() + name.replace(close, close + close) + close;
  }

  final String quoted(List<String> names) {
    return names.stream().map(this::quote).collect(Collectors.joining(", "));
  }

  static List<SqlStatement> one(String sql) {
    return List.of(SqlStatement.of(sql));
  }
}
