package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.SqlTokens;

/**
 * Builds an SQLite table anew under another name, moves the rows, and takes the old one's name.
 * What hung on the old table is put back: its indexes, its triggers, where it counts on from. Views
 * and foreign keys of other tables name the table, and find the new one.
 *
 * <p>A {@link RebuildGuard} turns foreign keys off before the transaction, so that dropping the old
 * table deletes no child rows, and proves them before it commits.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html#otheralter">the procedure</a>
 */
final class TableRebuild {
  private final TableForm form;
  private final String table;
  private final SqliteTables tables;
  private final Ddl ddl;

  TableRebuild(TableForm form, SqliteTables tables, Ddl ddl) {
    this.form = form;
    this.table = form.table();
    this.tables = tables;
    this.ddl = ddl;
  }

  /** The statements that give the table its new form. */
  List<SqlStatement> statements() {
    String next = freeName(table, tables);
    String columns = ddl.quoted(movedColumns());
    List<String> sql = new ArrayList<>();
    sql.add(form.text().named(ddl.quote(next)));
    if (form.first() > 0) {
      sql.add(SqliteDdl.countFrom(next, form.first()));
    }
    if (!columns.isEmpty()) {
      sql.add(
          "INSERT%s INTO %s (%s) SELECT %s FROM %s"
              .formatted(orAbort(), ddl.quote(next), columns, columns, ddl.quote(table)));
    }
    sql.addAll(countOn(next));
    sql.add("DROP TABLE " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = ON");
    sql.add(ddl.alter(next) + " RENAME TO " + ddl.quote(table));
    sql.add("PRAGMA legacy_alter_table = OFF");
    sql.addAll(indexesAndTriggers());
    sql.addAll(new Dependents(form.live(), tables, ddl).proofs(form.dropped()));
    return sql.stream().map(SqlStatement::of).toList();
  }

  /** A rule may say of itself that rows which break it are left out; here none may get lost. */
  private String orAbort() {
    return form.text().items().stream().anyMatch(it -> SqlTokens.of(it).mention("CONFLICT"))
        ? " OR ABORT"
        : "";
  }

  /** A name that nothing has yet, for a table that is to be called so in the end. */
  static String freeName(String table, SqliteTables tables) {
    String name = "_new_" + table;
    while (tables.has(name)) {
      name = "_" + name;
    }
    return name;
  }

  /** Columns that are there before and after; generated ones make their own values. */
  private List<String> movedColumns() {
    List<String> takeValues =
        form.text().columns().stream()
            .filter(it -> !it.has(Clause.Kind.GENERATED))
            .map(ColumnText::plainName)
            .map(it -> it.toLowerCase(Locale.ROOT))
            .toList();
    return tables.stored(table).stream()
        .filter(column -> takeValues.contains(column.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<String> indexesAndTriggers() {
    return Stream.concat(
            form.live().indexes().stream()
                .filter(index -> form.dropped().stream().noneMatch(index::isAbout)),
            form.live().ownTriggers().stream())
        .map(LiveTable.Part::sql)
        .toList();
  }

  /** AUTOINCREMENT never gives a number twice, though its row is gone. */
  private List<String> countOn(String next) {
    if (!form.text().isAutoincrement() || !tables.countsOn(table)) {
      return List.of();
    }
    String name = Ddl.literal(next);
    return List.of(
        "DELETE FROM sqlite_sequence WHERE name = " + name,
        "INSERT INTO sqlite_sequence (name, seq) SELECT %s, seq FROM sqlite_sequence WHERE name = %s"
            .formatted(name, Ddl.literal(table)));
  }
}
