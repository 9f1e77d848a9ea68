package workbook.migrate.ddl;

import workbook.migrate.MigrationException;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.CatalogueTable;
import workbook.migrate.catalogue.Unseen;

/** Tables of which enough is known to write them anew. */
final class Whole {
  private Whole() {}

  /** The table, if nothing about it may be unknown. */
  static CatalogueTable required(Catalogue catalogue, String name) {
    CatalogueTable table = known(catalogue, name);
    table.unseen().stream().findFirst().ifPresent(it -> refuse(name, it));
    return table;
  }

  /** The table, if nothing about this column of it may be unknown. */
  static CatalogueTable required(Catalogue catalogue, String name, String column) {
    CatalogueTable table = known(catalogue, name);
    table.unseen().stream()
        .filter(it -> table.column(column).isEmpty() || it.mayConcern(column))
        .findFirst()
        .ifPresent(it -> refuse(name, it));
    return table;
  }

  private static CatalogueTable known(Catalogue catalogue, String name) {
    return catalogue.table(name).orElseThrow(() -> MigrationException.of("no-such-table", name));
  }

  private static void refuse(String table, Unseen step) {
    throw MigrationException.of(
        "offline-unseen",
        table,
        step.written().operation(),
        step.revision(),
        step.written().place());
  }
}
