package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;

/**
 * What an SQLite database has, as far as writing its SQL needs to know: asked of the database
 * itself, or of a catalogue where there is none.
 */
interface SqliteTables {
  /** Whether the database's version is at least this one. */
  boolean isAtLeast(int major, int minor);

  /**
   * The table with this name, and what hangs on it.
   *
   * @throws workbook.migrate.MigrationException when there is none
   */
  LiveTable table(String name);

  /** Whether the table enforces its types; false when there is none. */
  boolean isStrict(String table);

  /** Whether the table has the column; true where that can't be told. */
  boolean hasColumn(String table, String column);

  /** Names of the columns that are given a value; generated ones make their own. */
  List<String> stored(String table);

  /** Another table with a foreign key to this one. */
  Optional<String> pointingTo(String table);

  /** Whether a table, an index, a view or a trigger has this name. */
  boolean has(String name);

  /** Whether the database notes the table's highest number, so as to give none twice. */
  boolean countsOn(String table);

  /** Whether a statement that changes nothing is understood. */
  boolean understands(String sql);

  /** Keeps foreign keys asleep around a step that builds tables anew. */
  Guard rebuildGuard();
}
