package workbook.migrate.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import workbook.migrate.model.ModelTable;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/**
 * Writes names of what is there as entities write them, where the database takes both for the same:
 * capitals make no other column, and no other table on SQLite or on a MySQL that is set up so.
 */
final class Spelling {
  private Spelling() {}

  static Schema of(Schema schema, List<ModelTable> tables, Connection database)
      throws SQLException {
    boolean ofTables =
        database.getMetaData().getDatabaseProductName().equals("SQLite")
            || !database.getMetaData().supportsMixedCaseIdentifiers();
    Schema spelled = schema;
    for (ModelTable table : tables) {
      spelled = columns(ofTables ? table(spelled, table.name()) : spelled, table);
    }
    return spelled;
  }

  private static Schema table(Schema schema, String name) {
    return other(schema.tables(), Table::name, name)
        .map(it -> RenamedSchema.table(schema, it, name))
        .orElse(schema);
  }

  private static Schema columns(Schema schema, ModelTable model) {
    Optional<Table> there = schema.table(model.name());
    if (there.isEmpty()) {
      return schema;
    }
    Schema spelled = schema;
    for (workbook.migrate.Column column : model.create().columns()) {
      Optional<String> found = other(there.get().columns(), Column::name, column.name());
      if (found.isPresent()) {
        spelled = RenamedSchema.column(spelled, model.name(), found.get(), column.name());
      }
    }
    return spelled;
  }

  /** The name that differs in capitals only; empty where the very name is there. */
  private static <T> Optional<String> other(
      List<T> things, Function<T, String> names, String wanted) {
    List<String> alike =
        things.stream().map(names).filter(wanted::equalsIgnoreCase).distinct().toList();
    return alike.contains(wanted) ? Optional.empty() : alike.stream().findFirst();
  }
}
