package workbook.migrate.compare;

import workbook.migrate.Columns;
import workbook.migrate.Type;
import workbook.migrate.model.ModelTable;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Table;

/**
 * A table that is there and that entities want.
 *
 * @param model as entities say it
 * @param wanted as the database would write that
 * @param live as it is
 * @param reflection finds the operations that make what is there
 */
record Sides(ModelTable model, Table wanted, Table live, Reflection reflection) {
  String name() {
    return model.name();
  }

  /** The column as entities say it. */
  workbook.migrate.Column modelColumn(String name) {
    return model.create().columns().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The type as entities say it; of a key as SQLite wants it, where the type says if it counts. */
  Type wantedType(Column column) {
    workbook.migrate.Column said = modelColumn(column.name());
    return said.isPrimaryKey() && !reflection.countsAnyKey()
        ? byWord(column, reflection.column(wanted, column).type())
        : said.type();
  }

  /** The type that is there; of a key likewise. */
  Type liveType(Column column) {
    Type type = liveColumn(column.name()).type();
    return live.primaryKey().contains(column.name()) && !reflection.countsAnyKey()
        ? byWord(column, type)
        : type;
  }

  /** A change of a whole-number type alone would leave it as it is whether the key counts. */
  private static Type byWord(Column column, Type type) {
    return type.isInteger() ? Columns.nativeType(column.type()) : type;
  }

  /** The column that is there, as an operation would declare it. */
  workbook.migrate.Column liveColumn(String name) {
    return reflection.column(live, live.column(name).orElseThrow());
  }
}
