package workbook.migrate.ddl;

import java.util.List;
import org.hibernate.dialect.MySQLDialect;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.Operation;

/** MySQL: a changed column is said whole, so what stays is read from the live table. */
final class MySqlDdl extends Ddl {
  private final Live live;
  private final Types types;

  MySqlDdl(Live live) {
    this(live, new Types());
  }

  private MySqlDdl(Live live, Types types) {
    super(types);
    this.live = live;
    this.types = types;
  }

  /** Opens what Hibernate's dialect knows of type names. */
  private static final class Types extends MySQLDialect {
    String name(int code) {
      return columnType(code);
    }
  }

  @Override
  public boolean rebuilds(Operation operation) {
    return false;
  }

  @Override
  String typeName(int code) {
    return types.name(code);
  }

  @Override
  String counting() {
    return " AUTO_INCREMENT";
  }

  @Override
  public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
    return one("DROP INDEX " + quote(operation.name()) + " ON " + quote(operation.table()));
  }

  @Override
  public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
    String createTable = live.rows("SHOW CREATE TABLE " + quote(operation.table())).get(0).get(1);
    ColumnText column =
        CreateTableText.parse(createTable)
            .column(operation.column())
            .orElseThrow(
                () ->
                    MigrationException.of("no-such-column", operation.table(), operation.column()));
    ColumnText changed = ColumnEdit.apply(column, operation.changes(), this);
    boolean renamed = !changed.name().equals(column.name());
    return one(
        alter(operation.table())
            + (renamed ? " CHANGE COLUMN " + column.name() + " " : " MODIFY COLUMN ")
            + changed.explicitNull());
  }
}
