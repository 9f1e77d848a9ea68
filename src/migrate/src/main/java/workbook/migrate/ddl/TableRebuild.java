package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.MigrationException;

/**
 * Builds an SQLite table anew under another name, moves the rows, and takes the old one's name.
 * What hung on the old table is put back: its indexes, its triggers, where it counts on from. Views
 * and foreign keys of other tables name the table, and find the new one.
 *
 * <p>The runner turns foreign keys off before its transaction, so that dropping the old table
 * deletes no child rows, and proves them before it commits.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html#otheralter">the procedure</a>
 */
final class TableRebuild {
  private final String table;
  private final Live live;
  private final Ddl ddl;
  private final CreateTableText text;
  private final List<String> dropped;

  private TableRebuild(
      String table, Live live, Ddl ddl, CreateTableText text, List<String> dropped) {
    this.table = table;
    this.live = live;
    this.ddl = ddl;
    this.text = text;
    this.dropped = dropped;
  }

  static TableRebuild of(String table, Live live, Ddl ddl) {
    List<String> sql =
        live.column(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE",
            table);
    if (sql.isEmpty()) {
      throw MigrationException.of("no-such-table", table);
    }
    return new TableRebuild(table, live, ddl, CreateTableText.parse(sql.get(0)), List.of());
  }

  /** The statement that made the table. */
  CreateTableText text() {
    return text;
  }

  /** The rebuild that leaves a column out. */
  TableRebuild without(String column) {
    require(column);
    return new TableRebuild(table, live, ddl, text, List.of(column));
  }

  void require(String column) {
    if (text.column(column).isEmpty()) {
      throw MigrationException.of("no-such-column", table, column);
    }
  }

  /** The statements that give the table this new form. */
  List<SqlStatement> to(CreateTableText form) {
    String next = ddl.quote("_new_" + table);
    String columns = ddl.quoted(movedColumns());
    List<String> after = indexesAndTriggers();
    List<String> sql = new ArrayList<>();
    sql.add(form.named(next));
    sql.add(
        "INSERT INTO %s (%s) SELECT %s FROM %s"
            .formatted(next, columns, columns, ddl.quote(table)));
    sql.addAll(countOn());
    sql.add("DROP TABLE " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = ON");
    sql.add("ALTER TABLE " + next + " RENAME TO " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = OFF");
    sql.addAll(after);
    return sql.stream().map(SqlStatement::of).toList();
  }

  /** Generated columns (hidden 2 and 3) make their own values. */
  private List<String> movedColumns() {
    return live
        .column("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", table)
        .stream()
        .filter(column -> dropped.stream().noneMatch(column::equalsIgnoreCase))
        .toList();
  }

  private List<String> indexesAndTriggers() {
    return live.column(
        "SELECT sql FROM sqlite_master m WHERE tbl_name = ? COLLATE NOCASE AND sql IS NOT NULL"
            + " AND type IN ('index', 'trigger') AND NOT (type = 'index' AND EXISTS"
            + " (SELECT 1 FROM pragma_index_info(m.name) c WHERE c.name = ?)) ORDER BY rowid",
        table,
        dropped.isEmpty() ? "" : dropped.get(0));
  }

  /** AUTOINCREMENT never gives a number twice, though its row is gone. */
  private List<String> countOn() {
    boolean counted =
        !live.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").isEmpty();
    if (!counted) {
      return List.of();
    }
    String next = literal("_new_" + table);
    return List.of(
        "DELETE FROM sqlite_sequence WHERE name = " + next,
        "INSERT INTO sqlite_sequence (name, seq) SELECT %s, seq FROM sqlite_sequence WHERE name = %s"
            .formatted(next, literal(table)));
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
