package workbook.migrate.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.Column;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.MigrationException;
import workbook.migrate.TableItem;
import workbook.migrate.TableOption;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/**
 * Writes operations as the statements of a revision, as google-java-format would lay them out, for
 * a file that imports {@code workbook.migrate.*} and the words of {@code Columns}.
 */
public final class OperationJava implements Operation.Visitor<String> {
  private static final int BODY = 4;

  private final int indent;
  private final String receiver;
  private final boolean saysTable;

  private OperationJava(int indent, String receiver, boolean saysTable) {
    this.indent = indent;
    this.receiver = receiver;
    this.saysTable = saysTable;
  }

  /**
   * The statements of a method's body, a line each or more.
   *
   * @throws MigrationException for Java that runs within a step, which can't be written down
   */
  public static String of(List<Operation> operations) {
    OperationJava text = new OperationJava(BODY, "op.", true);
    return operations.stream().map(it -> it.accept(text)).collect(Collectors.joining("\n"));
  }

  @Override
  public String createTable(Operation.CreateTable operation) {
    List<String> arguments = new ArrayList<>(List.of(JavaText.text(operation.table())));
    operation.items().forEach(it -> arguments.add(item(it)));
    return statement("createTable", arguments);
  }

  private static String item(TableItem item) {
    if (item instanceof Column column) {
      return ColumnJava.of(column);
    }
    if (item instanceof Constraint constraint) {
      return ConstraintJava.of(constraint);
    }
    return switch ((TableOption) item) {
      case IF_NOT_EXISTS -> "ifNotExists()";
      case STRICT -> "strict()";
      case WITHOUT_ROWID -> "withoutRowid()";
    };
  }

  @Override
  public String dropTable(Operation.DropTable operation) {
    return statement(
        operation.ifExists() ? "dropTableIfExists" : "dropTable", table(operation.table()));
  }

  @Override
  public String addColumn(Operation.AddColumn operation) {
    List<String> arguments =
        new ArrayList<>(table(operation.table(), ColumnJava.of(operation.column())));
    ColumnPlace place = operation.place();
    if (place != null) {
      arguments.add(
          place.after() == null ? "first()" : "after(" + JavaText.text(place.after()) + ")");
    }
    return statement("addColumn", arguments);
  }

  @Override
  public String dropColumn(Operation.DropColumn operation) {
    return statement("dropColumn", table(operation.table(), JavaText.text(operation.column())));
  }

  @Override
  public String alterColumn(Operation.AlterColumn operation) {
    List<String> arguments =
        new ArrayList<>(table(operation.table(), JavaText.text(operation.column())));
    operation.changes().forEach(it -> arguments.add(ChangeJava.of(it)));
    return statement("alterColumn", arguments);
  }

  @Override
  public String createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    if (!IndexJava.isPlain(index)) {
      return statement("createIndex", List.of(IndexJava.of(index)));
    }
    List<String> arguments =
        new ArrayList<>(List.of(JavaText.text(index.name()), JavaText.text(index.table())));
    arguments.addAll(IndexJava.columns(index));
    return statement(index.isUnique() ? "createUniqueIndex" : "createIndex", arguments);
  }

  @Override
  public String dropIndex(Operation.DropIndex operation) {
    return statement(
        operation.ifExists() ? "dropIndexIfExists" : "dropIndex",
        List.of(JavaText.text(operation.name()), JavaText.text(operation.table())));
  }

  @Override
  public String execute(Operation.Execute operation) {
    List<String> arguments = new ArrayList<>(List.of(sql(operation.sql())));
    operation.values().forEach(it -> arguments.add(JavaText.value(it)));
    return statement("execute", arguments);
  }

  /** Several lines of SQL read best as they are. */
  private String sql(String sql) {
    boolean canBlock = sql.contains("\n") && !sql.contains("\r") && !sql.contains("\t");
    return canBlock ? TextBlock.of(sql, indent + 4) : JavaText.text(sql);
  }

  @Override
  public String renameTable(RenameTable operation) {
    return statement("renameTable", table(operation.table(), JavaText.text(operation.name())));
  }

  @Override
  public String commentTable(CommentTable operation) {
    return statement("commentTable", table(operation.table(), JavaText.text(operation.comment())));
  }

  @Override
  public String addConstraint(AddConstraint operation) {
    return statement(
        "addConstraint", table(operation.table(), ConstraintJava.of(operation.constraint())));
  }

  @Override
  public String dropConstraint(DropConstraint operation) {
    boolean isKey = saysTable && operation.name().equals(Constraint.PrimaryKey.NAME);
    return isKey
        ? statement("dropPrimaryKey", table(operation.table()))
        : statement("dropConstraint", table(operation.table(), JavaText.text(operation.name())));
  }

  @Override
  public String bulkInsert(BulkInsert operation) {
    List<String> arguments = new ArrayList<>(List.of(JavaText.text(operation.table())));
    for (List<?> row : operation.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(JavaText.text(operation.columns().get(i)));
        cells.add(JavaText.value(row.get(i)));
      }
      arguments.add(JavaText.call("row", cells));
    }
    return statement("bulkInsert", arguments);
  }

  @Override
  public String runJava(RunJava operation) {
    throw MigrationException.of("unwritable-java", operation.what());
  }

  @Override
  public String changeTable(ChangeTable operation) {
    OperationJava inner = new OperationJava(indent + 6, "table.", false);
    String changes =
        operation.changes().stream().map(it -> it.accept(inner)).collect(Collectors.joining("\n"));
    String blanks = " ".repeat(indent);
    return blanks
        + receiver
        + "changeTable(\n"
        + blanks
        + "    "
        + JavaText.text(operation.table())
        + ",\n"
        + blanks
        + "    table -> {\n"
        + changes
        + "\n"
        + blanks
        + "    });";
  }

  /** Within a change of one table, nobody says which. */
  private List<String> table(String table, String... others) {
    List<String> arguments = new ArrayList<>();
    if (saysTable) {
      arguments.add(JavaText.text(table));
    }
    arguments.addAll(List.of(others));
    return arguments;
  }

  private String statement(String method, List<String> arguments) {
    return JavaText.statement(indent, receiver + method, arguments);
  }
}
