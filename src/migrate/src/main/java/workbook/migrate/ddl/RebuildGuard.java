package workbook.migrate.ddl;

/**
 * Keeps foreign keys asleep while a table is built anew: else dropping the old one would delete the
 * rows that point to it. They can't be switched within a transaction. Before it commits, no row may
 * point nowhere that did not before.
 */
final class RebuildGuard implements Guard {
  private final Live live;
  private boolean enforced;
  private boolean legacy;
  private BrokenKeys before = BrokenKeys.NONE;

  RebuildGuard(Live live) {
    this.live = live;
  }

  @Override
  public void enter() {
    enforced = isOn("foreign_keys");
    legacy = isOn("legacy_alter_table");
    before = BrokenKeys.of(live);
    if (enforced) {
      live.run("PRAGMA foreign_keys = OFF");
    }
  }

  @Override
  public void prove() {
    BrokenKeys.of(live).requireNoMoreThan(before);
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
}
