package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;
import workbook.migrate.operation.Written;

/**
 * What undoes an operation, as the schema was before it. Rows that went with a table or a column
 * don't come back.
 */
final class Reverse implements Operation.Visitor<List<Operation>> {
  private final Catalogue before;
  private final Written written;

  private Reverse(Catalogue before, Written written) {
    this.before = before;
    this.written = written;
  }

  static List<Operation> of(Written written, Catalogue before) {
    return written.operation().accept(new Reverse(before, written));
  }

  private CatalogueTable table(String name) {
    return before.table(name).orElseThrow(this::unknown);
  }

  /** A table of which all is known: what is to come back must not come back in part. */
  private CatalogueTable whole(String name) {
    CatalogueTable table = table(name);
    if (!table.isWhole()) {
      throw unknown();
    }
    return table;
  }

  private MigrationException unknown() {
    return MigrationException.of("not-derivable-unseen", written.operation(), written.place());
  }

  private List<Operation> own(Operation operation) {
    return operation.reverse().map(List::of).orElseThrow(this::no);
  }

  private MigrationException no() {
    return MigrationException.of("not-derivable", written.operation());
  }

  /** One that was there already must not go. */
  @Override
  public List<Operation> createTable(Operation.CreateTable operation) {
    if (before.table(operation.table()).isPresent()) {
      return List.of();
    }
    if (before.unseen().stream().anyMatch(it -> it.mayConcern(operation.table()))) {
      throw unknown();
    }
    return List.of(new Operation.DropTable(operation.table(), false));
  }

  @Override
  public List<Operation> dropTable(Operation.DropTable operation) {
    if (operation.ifExists() && before.table(operation.table()).isEmpty()) {
      return List.of();
    }
    CatalogueTable table = whole(operation.table());
    List<Operation> back = new ArrayList<>();
    back.add(table.creation());
    table.indexes().forEach(it -> back.add(new Operation.CreateIndex(it)));
    if (table.comment() != null) {
      back.add(new CommentTable(table.name(), table.comment()));
    }
    before.parts().stream()
        .filter(it -> it.table().equalsIgnoreCase(table.name()))
        .forEach(it -> back.add(new Operation.Execute(it.sql(), List.of())));
    return back;
  }

  @Override
  public List<Operation> renameTable(RenameTable operation) {
    return own(operation);
  }

  @Override
  public List<Operation> commentTable(CommentTable operation) {
    String comment = Optional.ofNullable(table(operation.table()).comment()).orElse("");
    return List.of(new CommentTable(operation.table(), comment));
  }

  @Override
  public List<Operation> addColumn(Operation.AddColumn operation) {
    return own(operation);
  }

  /** The column comes back as the last one, with the rules and indexes that went with it. */
  @Override
  public List<Operation> dropColumn(Operation.DropColumn operation) {
    CatalogueTable table = whole(operation.table());
    Column column = table.column(operation.column()).orElseThrow(this::unknown);
    return new ColumnBack(table, column, before.parts()).operations();
  }

  @Override
  public List<Operation> alterColumn(Operation.AlterColumn operation) {
    Column column = table(operation.table()).column(operation.column()).orElseThrow(this::unknown);
    Column changed = ColumnCopy.changed(column, operation.changes());
    List<ColumnChange> back = new ColumnBefore(column).undone(operation.changes());
    return List.of(new Operation.AlterColumn(operation.table(), changed.name(), back));
  }

  @Override
  public List<Operation> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    boolean wasThere =
        index.isIfNotExists()
            && before.table(index.table()).flatMap(it -> it.index(index.name())).isPresent();
    return wasThere
        ? List.of()
        : List.of(new Operation.DropIndex(index.name(), index.table(), false));
  }

  @Override
  public List<Operation> dropIndex(Operation.DropIndex operation) {
    Optional<Index> there = table(operation.table()).index(operation.name());
    if (there.isEmpty() && operation.ifExists() && table(operation.table()).isWhole()) {
      return List.of();
    }
    return List.of(new Operation.CreateIndex(there.orElseThrow(this::unknown)));
  }

  @Override
  public List<Operation> addConstraint(AddConstraint operation) {
    return own(operation);
  }

  @Override
  public List<Operation> dropConstraint(DropConstraint operation) {
    CatalogueTable table = table(operation.table());
    Constraint gone = constraint(table, operation.name()).orElseThrow(this::unknown);
    return List.of(new AddConstraint(table.name(), gone));
  }

  private static Optional<Constraint> constraint(CatalogueTable table, String name) {
    if (name.equalsIgnoreCase(Constraint.PrimaryKey.NAME)) {
      List<String> key = table.primaryKey();
      return key.isEmpty() ? Optional.empty() : Optional.of(new Constraint.PrimaryKey(key));
    }
    return table
        .constraint(name)
        .or(
            () ->
                table
                    .column(name)
                    .filter(Column::isUnique)
                    .map(it -> new Constraint.Unique(it.name(), List.of(it.name()))));
  }

  @Override
  public List<Operation> bulkInsert(BulkInsert operation) {
    return own(operation);
  }

  @Override
  public List<Operation> execute(Operation.Execute operation) {
    return own(operation);
  }

  @Override
  public List<Operation> runJava(RunJava operation) {
    return own(operation);
  }

  /** The changes back, last one first; at once where each of them is one of the table's form. */
  @Override
  public List<Operation> changeTable(ChangeTable operation) {
    List<List<Operation>> steps = new ArrayList<>();
    Catalogue state = before;
    for (Operation change : operation.changes()) {
      Written one = new Written(change, written.where());
      steps.add(of(one, state));
      state = state.after("", one);
    }
    Collections.reverse(steps);
    List<Operation> back = steps.stream().flatMap(List::stream).toList();
    return TogetherAgain.of(operation.table(), back);
  }
}
