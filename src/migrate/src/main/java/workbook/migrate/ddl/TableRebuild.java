package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;

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
  private final TableForm form;
  private final String table;
  private final Live live;
  private final Ddl ddl;

  TableRebuild(TableForm form, Live live, Ddl ddl) {
    this.form = form;
    this.table = form.table();
    this.live = live;
    this.ddl = ddl;
  }

  /** The statements that give the table its new form. */
  List<SqlStatement> statements() {
    String next = ddl.quote("_new_" + table);
    String columns = ddl.quoted(movedColumns());
    List<String> sql = new ArrayList<>();
    sql.add(form.text().named(next));
    sql.add(
        "INSERT INTO %s (%s) SELECT %s FROM %s"
            .formatted(next, columns, columns, ddl.quote(table)));
    sql.addAll(countOn());
    sql.add("DROP TABLE " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = ON");
    sql.add(ddl.alter("_new_" + table) + " RENAME TO " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = OFF");
    sql.addAll(indexesAndTriggers());
    form.renamed().forEach((old, name) -> sql.add(rename(old, name)));
    return sql.stream().map(SqlStatement::of).toList();
  }

  private String rename(String old, String name) {
    return "%s RENAME COLUMN %s TO %s".formatted(ddl.alter(table), ddl.quote(old), ddl.quote(name));
  }

  /** Generated columns (hidden 2 and 3) make their own values. */
  private List<String> movedColumns() {
    return live
        .column("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", table)
        .stream()
        .filter(column -> !isDropped(column))
        .toList();
  }

  private List<String> indexesAndTriggers() {
    return live
        .rows(
            "SELECT name, sql FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE"
                + " AND sql IS NOT NULL AND type IN ('index', 'trigger') ORDER BY rowid",
            table)
        .stream()
        .filter(it -> columnsOf(it.get(0)).stream().noneMatch(this::isDropped))
        .map(it -> it.get(1))
        .toList();
  }

  /** Of an index; a trigger has none. */
  private List<String> columnsOf(String index) {
    return live.column("SELECT coalesce(name, '') FROM pragma_index_info(?)", index);
  }

  private boolean isDropped(String column) {
    return form.dropped().stream().anyMatch(column::equalsIgnoreCase);
  }

  /** AUTOINCREMENT never gives a number twice, though its row is gone. */
  private List<String> countOn() {
    boolean counted =
        !live.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").isEmpty();
    if (!counted) {
      return List.of();
    }
    String next = Ddl.literal("_new_" + table);
    return List.of(
        "DELETE FROM sqlite_sequence WHERE name = " + next,
        "INSERT INTO sqlite_sequence (name, seq) SELECT %s, seq FROM sqlite_sequence WHERE name = %s"
            .formatted(next, Ddl.literal(table)));
  }
}
