package workbook.migrate.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.model.ModelTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** The tables of a model as the database would write them; only what seems to differ is asked. */
final class Wanted {
  private final Schema live;
  private final Reflection reflection;

  private Wanted(Schema live, Reflection reflection) {
    this.live = live;
    this.reflection = reflection;
  }

  static Schema of(List<ModelTable> tables, Schema live, Ddl ddl, Connection database)
      throws SQLException {
    Wanted wanted = new Wanted(live, new Reflection(ddl));
    List<Table> predicted = tables.stream().map(it -> Prediction.of(it, ddl)).toList();
    List<Operation> doubtful = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      if (wanted.seemsOther(tables.get(i), predicted.get(i))) {
        doubtful.addAll(TableComparison.creation(tables.get(i)));
      }
    }
    if (doubtful.isEmpty()) {
      return new Schema(predicted);
    }
    Schema written = Spelling.of(Scratch.written(doubtful, database), tables, database);
    return new Schema(predicted.stream().map(it -> written.table(it.name()).orElse(it)).toList());
  }

  private boolean seemsOther(ModelTable model, Table predicted) {
    Optional<Table> there = live.table(model.name());
    return there.isPresent()
        && !TableComparison.changed(new Sides(model, predicted, there.get(), reflection)).isEmpty();
  }
}
