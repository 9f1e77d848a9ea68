package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.CreateTableText;

/** What an SQLite database says of itself. */
record LiveSqlite(Live live) implements SqliteTables {
  @Override
  public boolean isAtLeast(int major, int minor) {
    return live.isAtLeast(major, minor);
  }

  @Override
  public LiveTable table(String table) {
    List<List<String>> found =
        live.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE",
            table);
    if (found.isEmpty()) {
      throw MigrationException.of("no-such-table", table);
    }
    String name = found.get(0).get(0);
    return new LiveTable(
        name,
        CreateTableText.parse(name, found.get(0).get(1)),
        live
            .rows(
                "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'"
                    + " AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
                name)
            .stream()
            .map(LiveSqlite::part)
            .toList(),
        parts("trigger").stream()
            .filter(it -> it.table().equals(name) || it.mentions(name))
            .toList(),
        parts("view").stream().filter(it -> it.mentions(name)).toList());
  }

  private List<LiveTable.Part> parts(String type) {
    return live
        .rows(
            "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL"
                + " ORDER BY rowid",
            type)
        .stream()
        .map(LiveSqlite::part)
        .toList();
  }

  private static LiveTable.Part part(List<String> row) {
    return new LiveTable.Part(row.get(0), row.get(1), row.get(2));
  }

  @Override
  public boolean isStrict(String table) {
    return live.column("SELECT strict FROM pragma_table_list(?)", table).contains("1");
  }

  @Override
  public boolean hasColumn(String table, String column) {
    return live.column("SELECT name FROM pragma_table_xinfo(?)", table).stream()
        .anyMatch(column::equalsIgnoreCase);
  }

  @Override
  public List<String> stored(String table) {
    return live.column(
        "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", table);
  }

  @Override
  public Optional<String> pointingTo(String table) {
    return live
        .column(
            "SELECT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) k"
                + " WHERE m.type = 'table' AND lower(k.\"table\") = lower(?)"
                + " AND lower(m.name) <> lower(?)",
            table,
            table)
        .stream()
        .findFirst();
  }

  @Override
  public boolean has(String name) {
    return !live.rows("SELECT 1 FROM sqlite_master WHERE name = ? COLLATE NOCASE", name).isEmpty();
  }

  @Override
  public boolean countsOn(String table) {
    return has("sqlite_sequence")
        && !live.rows("SELECT 1 FROM sqlite_sequence WHERE name = ?", table).isEmpty();
  }

  @Override
  public boolean understands(String sql) {
    try {
      live.rows(sql);
      return true;
    } catch (MigrationException e) {
      return false;
    }
  }

  @Override
  public Guard rebuildGuard() {
    return new RebuildGuard(live);
  }
}
