package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.ColumnChange;
import workbook.migrate.catalogue.RawSql;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/** What becomes of a foreign key and of the types at its ends as a step goes on. */
final class Fate extends OfOneTable<Fate> {
  private final Ddl ddl;
  private final KeyEnds ends;
  private final List<Given> given = new ArrayList<>();
  private Reference reference;
  private int at;
  private int last = -1;
  private int dropped = -1;
  private boolean isDoubtful;

  /** An index that an operation brings. */
  private record Given(int at, String table, KeyIndex index) {}

  private Fate(Reference reference, KeyEnds ends, Ddl ddl) {
    this.reference = reference;
    this.ends = ends.copy();
    this.ddl = ddl;
  }

  /** From one operation on up to another, that one not with them. */
  static Fate of(Reference reference, KeyEnds ends, Ddl ddl, List<Operation> step, int from) {
    Fate fate = new Fate(reference, ends, ddl);
    for (fate.at = from; fate.at < step.size() && !fate.isDropped(); fate.at++) {
      step.get(fate.at).accept(fate);
    }
    return fate;
  }

  boolean isDropped() {
    return dropped >= 0;
  }

  /** The place of the operation that drops it. */
  int dropped() {
    return dropped;
  }

  /** The place of the last operation that changes a type at one of its ends, or may. */
  int last() {
    return last;
  }

  /** Whether something runs that can't be seen from here. */
  boolean isDoubtful() {
    return isDoubtful;
  }

  boolean fits() {
    return ends.fit();
  }

  KeyEnds ends() {
    return ends;
  }

  /** The key by the names that its tables and columns have in the end. */
  Reference reference() {
    return reference;
  }

  /** The place of the operation that brings an index of these columns, -1 where none does. */
  int given(String table, List<String> columns) {
    return given.stream()
        .filter(it -> it.table().equalsIgnoreCase(table) && it.index().serves(columns))
        .mapToInt(Given::at)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public Fate alterColumn(Operation.AlterColumn operation) {
    if (ends.change(reference, operation, ddl)) {
      last = at;
    }
    for (ColumnChange change : operation.changes()) {
      if (change instanceof ColumnChange.NewName next) {
        reference = reference.renamed(operation.table(), operation.column(), next.name());
      }
    }
    return this;
  }

  @Override
  public Fate dropConstraint(DropConstraint operation) {
    return reference.isNamed(operation.table(), operation.name()) ? drop() : this;
  }

  @Override
  public Fate dropTable(Operation.DropTable operation) {
    return reference.beginsAt(operation.table()) ? drop() : this;
  }

  private Fate drop() {
    dropped = at;
    return this;
  }

  @Override
  public Fate renameTable(RenameTable operation) {
    reference = reference.renamed(operation.table(), operation.name());
    return this;
  }

  @Override
  public Fate createIndex(Operation.CreateIndex operation) {
    given.add(new Given(at, operation.index().table(), KeyIndex.of(operation.index())));
    return this;
  }

  @Override
  public Fate addConstraint(AddConstraint operation) {
    KeyIndex.of(operation.constraint())
        .forEach(it -> given.add(new Given(at, operation.table(), it)));
    return this;
  }

  @Override
  public Fate changeTable(ChangeTable operation) {
    operation.changes().forEach(it -> it.accept(this));
    return this;
  }

  @Override
  public Fate execute(Operation.Execute operation) {
    return RawSql.of(operation.sql()).keepsSchema() ? this : doubt();
  }

  @Override
  public Fate runJava(RunJava operation) {
    return doubt();
  }

  private Fate doubt() {
    isDoubtful = true;
    last = at;
    return this;
  }

  @Override
  public Fate addColumn(Operation.AddColumn operation) {
    return this;
  }

  @Override
  public Fate dropColumn(Operation.DropColumn operation) {
    return reference.beginsAt(operation.table(), operation.column()) ? drop() : this;
  }

  @Override
  Fate other(Operation operation) {
    return this;
  }
}
