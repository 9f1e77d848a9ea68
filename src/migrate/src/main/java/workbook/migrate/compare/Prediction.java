package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.model.ModelTable;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Table;

/**
 * How a database would likely write a table. Where that is what is there, nothing differs; where it
 * is not, the database may only have other words for the same, and has to be asked.
 */
final class Prediction {
  private final ModelTable model;
  private final Ddl ddl;

  private Prediction(ModelTable model, Ddl ddl) {
    this.model = model;
    this.ddl = ddl;
  }

  static Table of(ModelTable model, Ddl ddl) {
    return new Prediction(model, ddl).table();
  }

  private Table table() {
    List<Table.Unique> uniques = new ArrayList<>();
    List<Table.Check> checks = new ArrayList<>();
    for (Constraint it : model.create().constraints()) {
      if (it instanceof Constraint.Unique unique) {
        uniques.add(new Table.Unique(unique.name(), unique.columns()));
      } else if (it instanceof Constraint.Check check) {
        checks.add(new Table.Check(check.name(), check.condition()));
      }
    }
    return new Table(
        model.name(),
        model.create().columns().stream().map(this::column).toList(),
        model.primaryKey(),
        uniques,
        List.of(),
        model.indexes().stream().map(Prediction::index).toList(),
        checks,
        model.create().columns().stream().map(Prediction::detail).toList(),
        List.of(),
        "",
        model.comment());
  }

  private Column column(workbook.migrate.Column from) {
    boolean counts = ddl.countsAnyKey() && Ddl.counts(model.create(), from);
    return new Column(
        from.name(),
        ddl.type(model.create(), from),
        from.nullable() && !model.primaryKey().contains(from.name()),
        from.defaultSql(),
        counts || from.isIdentity());
  }

  private static ColumnDetail detail(workbook.migrate.Column from) {
    workbook.migrate.Column.@Nullable Generated how = from.generated();
    return new ColumnDetail(
        from.name(),
        how == null ? null : new ColumnDetail.Generated(how.sql(), how.stored()),
        from.collation(),
        from.comment());
  }

  private static Table.Index index(Index index) {
    List<String> columns = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Index.Part part : index.parts()) {
      if (part instanceof Index.Of of) {
        columns.add(of.column());
        parts.add(of.column() + (of.descending() ? " desc" : ""));
      } else {
        columns.add(((Index.Expression) part).sql());
        parts.add(((Index.Expression) part).sql());
      }
    }
    return new Table.Index(
        index.name(),
        columns,
        index.isUnique(),
        parts,
        index.where(),
        index.kind(),
        index.isInvisible());
  }
}
