package workbook.migrate.ddl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.MigrationException;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.jdbc.DriverMessage;

/**
 * Foreign keys of SQLite that don't hold. SQLite lets one lead to columns that are no key of their
 * table, and refuses to look at a table that has such a one.
 *
 * @param rows how many rows of which table point to a row of which other that is not there
 * @param misfits tables with a foreign key to what is no key, and what SQLite says of it
 */
record BrokenKeys(Map<List<String>, Integer> rows, Map<String, String> misfits) {
  static final BrokenKeys NONE = new BrokenKeys(Map.of(), Map.of());

  BrokenKeys {
    rows = Map.copyOf(rows);
    misfits = Map.copyOf(misfits);
  }

  /** As the database is now. */
  static BrokenKeys of(Live live) {
    try {
      return new BrokenKeys(counted(live.rows("PRAGMA foreign_key_check")), Map.of());
    } catch (DatabaseException e) { // One misfit hides all else.
      return byTable(live);
    }
  }

  private static BrokenKeys byTable(Live live) {
    Map<List<String>, Integer> rows = new HashMap<>();
    Map<String, String> misfits = new HashMap<>();
    for (String table : live.column("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      try {
        rows.putAll(counted(live.rows("SELECT * FROM pragma_foreign_key_check(?)", table)));
      } catch (DatabaseException e) {
        misfits.put(table, DriverMessage.of(e.refused()));
      }
    }
    return new BrokenKeys(rows, misfits);
  }

  private static Map<List<String>, Integer> counted(List<List<String>> broken) {
    Map<List<String>, Integer> counts = new HashMap<>();
    broken.forEach(row -> counts.merge(List.of(row.get(0), row.get(2)), 1, Integer::sum));
    return counts;
  }

  /** Refuses what does not hold now and did before. */
  void requireNoMoreThan(BrokenKeys before) {
    misfits.forEach(
        (table, message) -> {
          if (!before.misfits.containsKey(table)) {
            throw MigrationException.of("foreign-key-to-no-key", table, message);
          }
        });
    rows.forEach(
        (pair, count) -> {
          int more = count - before.rows.getOrDefault(pair, 0);
          if (more > 0) {
            throw MigrationException.of("foreign-key-broken", pair.get(0), more, pair.get(1));
          }
        });
  }
}
