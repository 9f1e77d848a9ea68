package workbook.migrate.ddl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.MigrationException;

/**
 * Keeps foreign keys asleep while a table is built anew: else dropping the old one would delete the
 * rows that point to it. They can't be switched within a transaction. Before it commits, no row may
 * point nowhere that did not before.
 */
final class RebuildGuard implements Guard {
  private final Live live;
  private boolean enforced;
  private boolean legacy;
  private Map<List<String>, Integer> before = Map.of();

  RebuildGuard(Live live) {
    this.live = live;
  }

  @Override
  public void enter() {
    enforced = isOn("foreign_keys");
    legacy = isOn("legacy_alter_table");
    before = broken();
    if (enforced) {
      live.run("PRAGMA foreign_keys = OFF");
    }
  }

  @Override
  public void prove() {
    broken()
        .forEach(
            (pair, count) -> {
              int more = count - before.getOrDefault(pair, 0);
              if (more > 0) {
                throw MigrationException.of("foreign-key-broken", pair.get(0), more, pair.get(1));
              }
            });
  }

  @Override
  public void leave() {
    live.run("PRAGMA legacy_alter_table = " + (legacy ? "ON" : "OFF"));
    if (enforced) {
      live.run("PRAGMA foreign_keys = ON");
    }
  }

  private boolean isOn(String pragma) {
    return live.column("PRAGMA " + pragma).contains("1");
  }

  /** How many rows of which table point to a row of which other that is not there. */
  private Map<List<String>, Integer> broken() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (List<String> row : live.rows("PRAGMA foreign_key_check")) {
      counts.merge(List.of(row.get(0), row.get(2)), 1, Integer::sum);
    }
    return counts;
  }
}
