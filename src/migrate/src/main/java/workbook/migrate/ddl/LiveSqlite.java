package workbook.migrate.ddl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/** What an SQLite database says of itself. */
record LiveSqlite(Live live) implements SqliteTables {
  @Override
  public boolean isAtLeast(int major, int minor) {
    return live.isAtLeast(major, minor);
  }

  @Override
  public LiveTable table(String table) {
    Map<String, List<LiveTable.Part>> parts = parts(table);
    LiveTable.Part own =
        of(parts, "table")
            .findFirst()
            .orElseThrow(() -> MigrationException.of("no-such-table", table));
    if (isVirtual(own.sql())) {
      throw MigrationException.of("virtual-table", own.name());
    }
    return LiveTable.among(
        CreateTableText.parse(own.name(), own.sql()),
        of(parts, "index").toList(),
        of(parts, "trigger").toList(),
        of(parts, "view").toList());
  }

  /** Such a table is what its module makes of it, and would become a plain one. */
  private static boolean isVirtual(String sql) {
    return SqlTokens.of(sql).list().get(1).is("VIRTUAL");
  }

  /** The table, its indexes, and all triggers and views, by type; in the order they were made. */
  private Map<String, List<LiveTable.Part>> parts(String table) {
    return live
        .rows(
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                + " AND (tbl_name = ? COLLATE NOCASE OR type IN ('trigger', 'view'))"
                + " ORDER BY rowid",
            table)
        .stream()
        .collect(groupingBy(row -> row.get(0), mapping(LiveSqlite::part, toList())));
  }

  private static Stream<LiveTable.Part> of(Map<String, List<LiveTable.Part>> parts, String type) {
    return parts.getOrDefault(type, List.of()).stream();
  }

  private static LiveTable.Part part(List<String> row) {
    return new LiveTable.Part(row.get(1), row.get(2), row.get(3));
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
                + " WHERE m.type = 'table' AND m.sql LIKE '%references%' AND lower(k.\"table\") = lower(?)"
                + " AND lower(m.name) <> lower(?)",
            table, table)
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
