package workbook.lab.progress;

import java.nio.file.Path;
import java.util.Set;
import workbook.migrate.MigrationException;
import workbook.migrate.Migrations;

/**
 * The form of the progress, kept by the course's own migrations. A change of it is one more
 * revision here, whose id becomes {@link #HEAD}.
 */
final class StoreSchema {
  /** The revision that this workbook works with. */
  static final String HEAD = CreateTables.ID;

  /** All revisions that this workbook can bring to {@link #HEAD}. */
  static final Set<String> KNOWN = Set.of(HEAD);

  private StoreSchema() {}

  /** Brings the file to {@link #HEAD}; makes it when it isn't there. */
  static void upgrade(Path file) {
    try {
      Migrations.of(CreateTables.class).on(Store.dataSource(file)).upgrade("head");
    } catch (MigrationException e) {
      throw Store.failed(file, e);
    }
  }
}
