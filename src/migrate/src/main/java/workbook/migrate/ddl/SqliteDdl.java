package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.community.dialect.SQLiteDialect;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.MigrationException;
import workbook.migrate.Type;
import workbook.migrate.operation.Operation;

/**
 * SQLite: what it can't change in place is done by building the table anew.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html">ALTER TABLE</a>
 */
final class SqliteDdl extends Ddl {
  private final Live live;
  private final Types types;

  SqliteDdl(Live live) {
    this(live, new Types());
  }

  private SqliteDdl(Live live, Types types) {
    super(types);
    this.live = live;
    this.types = types;
  }

  /** Opens what Hibernate's dialect knows of type names. */
  private static final class Types extends SQLiteDialect {
    String name(int code) {
      return columnType(code);
    }
  }

  @Override
  String typeName(int code) {
    return types.name(code);
  }

  /** The lone {@code integer} key is the row's own number, which counts itself up. */
  @Override
  String counting() {
    return "";
  }

  @Override
  public boolean rebuilds(Operation operation) {
    return operation.accept(new Rebuilds());
  }

  @Override
  public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
    return one("DROP INDEX " + quote(operation.name()));
  }

  /** SQLite takes a quoted name that it doesn't know for a text, and would index that. */
  @Override
  public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
    List<String> columns =
        live.column("SELECT lower(name) FROM pragma_table_xinfo(?)", operation.table());
    operation.columns().stream()
        .filter(column -> !columns.contains(column.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(
            column -> {
              throw MigrationException.of("no-such-column", operation.table(), column);
            });
    return super.createIndex(operation);
  }

  @Override
  public List<SqlStatement> addColumn(Operation.AddColumn operation) {
    if (!rebuilds(operation)) {
      return super.addColumn(operation);
    }
    Column column = operation.column();
    String unique = column.isUnique() ? " UNIQUE" : "";
    TableRebuild rebuild = rebuild(operation.table());
    return rebuild.to(rebuild.text().add(definition(column, false) + unique));
  }

  @Override
  public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
    if (!rebuilds(operation)) {
      return super.dropColumn(operation);
    }
    TableRebuild rebuild = rebuild(operation.table());
    return rebuild.without(operation.column()).to(rebuild.text().remove(operation.column()));
  }

  @Override
  public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
    if (rebuilds(operation)) {
      TableRebuild rebuild = rebuild(operation.table());
      rebuild.require(operation.column());
      return rebuild.to(
          rebuild
              .text()
              .change(
                  operation.column(),
                  column -> ColumnEdit.apply(column, operation.changes(), this)));
    }
    return operation.changes().stream()
        .map(change -> SqlStatement.of(change.accept(new InPlace(operation))))
        .toList();
  }

  private TableRebuild rebuild(String table) {
    return TableRebuild.of(table, live, this);
  }

  /** Writes the changes that need no rebuild. */
  private final class InPlace implements ColumnChange.Visitor<String> {
    private final String table;
    private final String column;

    InPlace(Operation.AlterColumn operation) {
      this.table = operation.table();
      this.column = quote(operation.column());
    }

    @Override
    public String nullability(boolean nullable) {
      String what = nullable ? " DROP NOT NULL" : " SET NOT NULL";
      return alter(table) + " ALTER COLUMN " + column + what;
    }

    @Override
    public String type(Type type) {
      throw new IllegalStateException("A type is changed by a rebuild.");
    }

    @Override
    public String defaultSql(@Nullable String sql) {
      throw new IllegalStateException("A default is changed by a rebuild.");
    }

    @Override
    public String name(String name) {
      return alter(table) + " RENAME COLUMN " + column + " TO " + quote(name);
    }
  }

  /** Whether an operation needs a rebuild. */
  private final class Rebuilds implements Operation.Visitor<Boolean> {
    @Override
    public Boolean createTable(Operation.CreateTable operation) {
      return false;
    }

    @Override
    public Boolean dropTable(Operation.DropTable operation) {
      return false;
    }

    @Override
    public Boolean addColumn(Operation.AddColumn operation) {
      Column column = operation.column();
      boolean required = !column.nullable() && column.defaultSql() == null;
      return column.isPrimaryKey() || column.isUnique() || required || hasChangingDefault(column);
    }

    @Override
    public Boolean dropColumn(Operation.DropColumn operation) {
      return live.rows(
                  "SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND pk > 0 UNION ALL"
                      + " SELECT 1 FROM pragma_index_list(?) l, pragma_index_info(l.name) c"
                      + " WHERE c.name = ? UNION ALL"
                      + " SELECT 1 FROM pragma_foreign_key_list(?) WHERE \"from\" = ?",
                  operation.table(),
                  operation.column(),
                  operation.table(),
                  operation.column(),
                  operation.table(),
                  operation.column())
              .size()
          > 0;
    }

    @Override
    public Boolean alterColumn(Operation.AlterColumn operation) {
      return operation.changes().stream().anyMatch(change -> change.accept(new NotInPlace()));
    }

    @Override
    public Boolean createIndex(Operation.CreateIndex operation) {
      return false;
    }

    @Override
    public Boolean dropIndex(Operation.DropIndex operation) {
      return false;
    }

    @Override
    public Boolean execute(Operation.Execute operation) {
      return false;
    }

    private boolean hasChangingDefault(Column column) {
      String sql = Optional.ofNullable(column.defaultSql()).orElse("").toUpperCase(Locale.ROOT);
      return sql.startsWith("CURRENT_") || sql.startsWith("(");
    }
  }

  /** Whether a change of a column needs a rebuild. */
  private final class NotInPlace implements ColumnChange.Visitor<Boolean> {
    @Override
    public Boolean nullability(boolean nullable) {
      return !live.isAtLeast(3, 53);
    }

    @Override
    public Boolean type(Type type) {
      return true;
    }

    @Override
    public Boolean defaultSql(@Nullable String sql) {
      return true;
    }

    @Override
    public Boolean name(String name) {
      return false;
    }
  }
}
