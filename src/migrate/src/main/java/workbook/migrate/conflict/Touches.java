package workbook.migrate.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import workbook.migrate.ColumnChange;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/** Notes what an operation does with which things. */
final class Touches implements Operation.Visitor<Touches> {
  private final List<Touch> found = new ArrayList<>();

  static List<Touch> of(Operation operation) {
    return List.copyOf(operation.accept(new Touches()).found);
  }

  private Touches makes(Thing thing) {
    return note(thing, Effect.MAKES);
  }

  private Touches drops(Thing thing) {
    return note(thing, Effect.DROPS);
  }

  private Touches changes(Thing thing) {
    return note(thing, Effect.CHANGES);
  }

  private Touches uses(Thing thing) {
    return note(thing, Effect.USES);
  }

  private Touches note(Thing thing, Effect effect) {
    found.add(new Touch(thing, effect));
    return this;
  }

  private Touches each(List<String> names, Consumer<String> note) {
    names.forEach(note);
    return this;
  }

  @Override
  public Touches createTable(Operation.CreateTable operation) {
    makes(Thing.table(operation.table()));
    operation.constraints().forEach(it -> makes(operation.table(), it));
    return this;
  }

  @Override
  public Touches dropTable(Operation.DropTable operation) {
    return drops(Thing.table(operation.table()));
  }

  @Override
  public Touches renameTable(RenameTable operation) {
    return drops(Thing.table(operation.table())).makes(Thing.table(operation.name()));
  }

  @Override
  public Touches commentTable(CommentTable operation) {
    return uses(Thing.table(operation.table())).changes(Thing.comment(operation.table()));
  }

  @Override
  public Touches addColumn(Operation.AddColumn operation) {
    ColumnPlace place = operation.place();
    if (place != null && place.after() != null) {
      uses(Thing.column(operation.table(), place.after()));
    }
    return uses(Thing.table(operation.table()))
        .makes(Thing.column(operation.table(), operation.column().name()));
  }

  @Override
  public Touches dropColumn(Operation.DropColumn operation) {
    return uses(Thing.table(operation.table()))
        .drops(Thing.column(operation.table(), operation.column()));
  }

  /** A new name is a column that goes and one that comes. */
  @Override
  public Touches alterColumn(Operation.AlterColumn operation) {
    Thing column = Thing.column(operation.table(), operation.column());
    uses(Thing.table(operation.table()));
    for (ColumnChange change : operation.changes()) {
      if (change instanceof ColumnChange.NewName name) {
        drops(column).makes(Thing.column(operation.table(), name.name()));
      } else {
        changes(column);
      }
    }
    return this;
  }

  @Override
  public Touches createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    uses(Thing.table(index.table())).makes(Thing.index(index.name()));
    for (Index.Part part : index.parts()) {
      if (part instanceof Index.Of column) {
        uses(Thing.column(index.table(), column.column()));
      }
    }
    return this;
  }

  @Override
  public Touches dropIndex(Operation.DropIndex operation) {
    return uses(Thing.table(operation.table())).drops(Thing.index(operation.name()));
  }

  @Override
  public Touches addConstraint(AddConstraint operation) {
    return uses(Thing.table(operation.table())).makes(operation.table(), operation.constraint());
  }

  private Touches makes(String table, Constraint constraint) {
    makes(Thing.constraint(table, constraint.name()));
    return constraint.accept(new OfConstraint(table));
  }

  /** What a constraint needs; and names that MySQL takes once only. */
  private final class OfConstraint implements Constraint.Visitor<Touches> {
    private final String table;

    OfConstraint(String table) {
      this.table = table;
    }

    @Override
    public Touches primaryKey(Constraint.PrimaryKey key) {
      return each(key.columns(), it -> uses(Thing.column(table, it)));
    }

    @Override
    public Touches unique(Constraint.Unique unique) {
      return each(unique.columns(), it -> uses(Thing.column(table, it)));
    }

    @Override
    public Touches check(Constraint.Check check) {
      Mentioned.in(check.condition()).forEach(it -> uses(Thing.column(table, it)));
      return makes(Thing.constraint("", check.name()));
    }

    @Override
    public Touches foreignKey(Constraint.ForeignKey key) {
      uses(Thing.table(key.table()));
      each(key.columns(), it -> uses(Thing.column(table, it)));
      each(key.targets(), it -> uses(Thing.column(key.table(), it)));
      return makes(Thing.constraint("", key.name()));
    }
  }

  @Override
  public Touches dropConstraint(DropConstraint operation) {
    return uses(Thing.table(operation.table()))
        .drops(Thing.constraint(operation.table(), operation.name()));
  }

  @Override
  public Touches bulkInsert(BulkInsert operation) {
    return uses(Thing.table(operation.table()))
        .each(operation.columns(), it -> uses(Thing.column(operation.table(), it)));
  }

  @Override
  public Touches changeTable(ChangeTable operation) {
    operation.changes().forEach(it -> it.accept(this));
    return this;
  }

  /** What raw SQL names is looked for among the things of the other line. */
  @Override
  public Touches execute(Operation.Execute operation) {
    return this;
  }

  @Override
  public Touches runJava(RunJava operation) {
    return this;
  }
}
