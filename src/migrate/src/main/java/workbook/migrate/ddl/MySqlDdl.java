package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;
import workbook.migrate.Constraint;
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
  public Guard guard(List<Operation> step) {
    return Guard.NONE;
  }

  @Override
  String name() {
    return "MySQL";
  }

  @Override
  Optional<String> unsupported(Operation operation) {
    if (operation instanceof Operation.CreateIndex create && create.index().where() != null) {
      return Optional.of("an index can't leave rows out");
    }
    return constraints(operation).anyMatch(MySqlDdl::isDeferred)
        ? Optional.of("a foreign key is looked at with each statement")
        : Optional.empty();
  }

  private static Stream<Constraint> constraints(Operation operation) {
    if (operation instanceof Operation.CreateTable create) {
      return create.constraints().stream();
    }
    if (operation instanceof ChangeTable change) {
      return change.changes().stream().flatMap(MySqlDdl::constraints);
    }
    return operation instanceof AddConstraint add ? Stream.of(add.constraint()) : Stream.empty();
  }

  private static boolean isDeferred(Constraint constraint) {
    return constraint instanceof Constraint.ForeignKey key && key.deferred();
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
  String keyType(Type type) {
    return type(type);
  }

  @Override
  String defaultOf(String sql, String type) {
    return "DEFAULT " + Defaults.mySql(sql, type);
  }

  @Override
  String comment(String text) {
    return " COMMENT " + literal(text.replace("\\", "\\\\"));
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
    String what = isKey ? " DROP PRIMARY KEY" : " DROP CONSTRAINT " + quote(operation.name());
    return one(alter(operation.table()) + what);
  }

  @Override
  public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
    return one("DROP INDEX " + quote(operation.name()) + " ON " + quote(operation.table()));
  }

  /** One after the other: each is rendered here and now, so the later must not need the earlier. */
  @Override
  public List<SqlStatement> changeTable(ChangeTable operation) {
    return operation.changes().stream().flatMap(change -> render(change).stream()).toList();
  }

  @Override
  public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
    String createTable = live.rows("SHOW CREATE TABLE " + quote(operation.table())).get(0).get(1);
    ColumnText column =
        CreateTableText.parse(operation.table(), createTable)
            .column(operation.column())
            .orElseThrow(
                () ->
                    MigrationException.of("no-such-column", operation.table(), operation.column()));
    ColumnText changed = ColumnEdit.apply(column, operation.changes(), this);
    boolean renamed = !changed.name().equals(column.name());
    return one(
        alter(operation.table())
            + (renamed ? " CHANGE COLUMN " + column.name() + " " : " MODIFY COLUMN ")
            + whole(changed));
  }

  /** A key never takes NULL, and of a formula it is not said. */
  private static ColumnText whole(ColumnText column) {
    boolean silent = column.has(Clause.Kind.GENERATED) || column.has(Clause.Kind.AUTO_INCREMENT);
    return silent ? column : column.explicitNull();
  }
}
