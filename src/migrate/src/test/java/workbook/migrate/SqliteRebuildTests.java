package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.schema.Table;

/**
 * What a table keeps when it is built anew, each by name. Alembic's batch mode loses several of
 * these: triggers, checks without a name, child rows; and fails where a view is in the way.
 */
final class SqliteRebuildTests extends DatabaseContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  /** A change that SQLite can't make in place. */
  private void rebuild() throws SQLException {
    up(op -> op.alterColumn("t", "a", type(varchar(99))));
    assertThat(table("t").column("a").orElseThrow().type()).isEqualTo("varchar(99)");
  }

  @Test
  void keeps_rows_and_the_primary_key() throws SQLException {
    sql(
        "CREATE TABLE t (x INTEGER, y INTEGER, a TEXT, PRIMARY KEY (y, x))",
        "INSERT INTO t VALUES (1, 2, 'one'), (1, 3, NULL)");
    rebuild();
    assertThat(table("t").primaryKey()).containsExactly("y", "x");
    assertThat(rows("SELECT x || '-' || y || '-' || coalesce(a, 'null') FROM t ORDER BY y"))
        .containsExactly("1-2-one", "1-3-null");
  }

  @Test
  void keeps_counting_where_autoincrement_was() throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT)",
        "INSERT INTO t (a) VALUES ('one'), ('two'), ('three')",
        "DELETE FROM t WHERE id = 3");
    rebuild();
    sql("INSERT INTO t (a) VALUES ('next')");
    assertThat(rows("SELECT max(id) FROM t")).containsExactly("4");
  }

  @Test
  void keeps_unique_and_check_also_without_names() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER UNIQUE, c INTEGER CHECK (c > 0),"
            + " CONSTRAINT named UNIQUE (a, c), CHECK (b < 100), CONSTRAINT ck CHECK (a <> 'x'))");
    rebuild();
    sql("INSERT INTO t VALUES ('a', 1, 1)");
    refuses("INSERT INTO t VALUES ('b', 1, 1)");
    refuses("INSERT INTO t VALUES ('b', 2, 0)");
    refuses("INSERT INTO t VALUES ('a', 2, 1)");
    refuses("INSERT INTO t VALUES ('b', 100, 1)");
    refuses("INSERT INTO t VALUES ('x', 3, 1)");
  }

  @Test
  void keeps_foreign_keys_that_lead_out() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a TEXT, p INTEGER REFERENCES p (id) ON DELETE SET NULL DEFERRABLE)",
        "INSERT INTO p VALUES (1)",
        "INSERT INTO t VALUES ('x', 1)");
    rebuild();
    refuses("INSERT INTO t VALUES ('y', 2)");
    sql("DELETE FROM p");
    assertThat(rows("SELECT p FROM t")).containsExactly((String) null);
  }

  @Test
  void keeps_foreign_keys_that_lead_in_and_child_rows_that_cascade() throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)",
        "CREATE TABLE child (id INTEGER PRIMARY KEY, t INTEGER REFERENCES t (id) ON DELETE CASCADE)",
        "INSERT INTO t VALUES (1, 'x'), (2, 'y')",
        "INSERT INTO child VALUES (10, 1), (20, 2)");
    rebuild();
    assertThat(rows("SELECT id FROM child ORDER BY id")).containsExactly("10", "20");
    assertThat(table("child").foreignKeys().get(0).table()).isEqualTo("t");
    sql("DELETE FROM t WHERE id = 1");
    assertThat(rows("SELECT id FROM child")).containsExactly("20");
  }

  @Test
  void keeps_a_foreign_key_to_itself() throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, boss INTEGER REFERENCES t (id))",
        "INSERT INTO t VALUES (1, 'x', NULL), (2, 'y', 1)");
    rebuild();
    assertThat(table("t").foreignKeys().get(0).table()).isEqualTo("t");
    refuses("INSERT INTO t VALUES (3, 'z', 9)");
  }

  @Test
  void keeps_indexes_partial_and_of_expressions() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, gone INTEGER)",
        "CREATE INDEX plain ON t (gone DESC)",
        "CREATE UNIQUE INDEX part ON t (a) WHERE gone = 0",
        "CREATE INDEX low ON t (lower(a))");
    rebuild();
    assertThat(table("t").indexes())
        .extracting(Table.Index::name)
        .containsExactlyInAnyOrder("plain", "part", "low");
    sql("INSERT INTO t VALUES ('a', 0)", "INSERT INTO t VALUES ('a', 1)");
    refuses("INSERT INTO t VALUES ('a', 0)");
  }

  @Test
  void keeps_triggers() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT)",
        "CREATE TABLE log (what TEXT)",
        "CREATE TRIGGER noted AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END",
        "CREATE TRIGGER other AFTER DELETE ON log BEGIN DELETE FROM t; END");
    rebuild();
    sql("INSERT INTO t VALUES ('x')");
    assertThat(rows("SELECT what FROM log")).containsExactly("x");
    sql("DELETE FROM log");
    assertThat(rows("SELECT a FROM t")).isEmpty();
  }

  @Test
  void keeps_views_that_depend_on_it() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER)",
        "CREATE VIEW v AS SELECT a FROM t WHERE b > 1",
        "CREATE VIEW w AS SELECT upper(a) AS a FROM v",
        "INSERT INTO t VALUES ('x', 1), ('y', 2)");
    rebuild();
    assertThat(rows("SELECT a FROM w")).containsExactly("Y");
  }

  @Test
  void keeps_generated_columns_and_collations() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT COLLATE NOCASE, b INTEGER, twice INTEGER AS (b * 2) STORED,"
            + " thrice INTEGER GENERATED ALWAYS AS (b * 3))",
        "INSERT INTO t (a, b) VALUES ('x', 7)");
    rebuild();
    assertThat(rows("SELECT twice + thrice FROM t WHERE a = 'X'")).containsExactly("35");
  }

  @Test
  void keeps_strict() throws SQLException {
    sql("CREATE TABLE t (a TEXT, n INTEGER NOT NULL DEFAULT 0) STRICT");
    up(op -> op.alterColumn("t", "a", defaultValue("none")));
    refuses("INSERT INTO t (n) VALUES ('no number')");
    sql("INSERT INTO t (n) VALUES (1)");
    assertThat(rows("SELECT a FROM t")).containsExactly("none");
  }

  @Test
  void keeps_without_rowid() throws SQLException {
    sql(
        "CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT) WITHOUT ROWID",
        "INSERT INTO t VALUES ('k', 'x')");
    rebuild();
    assertThat(rows("SELECT id FROM t")).containsExactly("k");
    refuses("SELECT rowid FROM t");
  }

  @Test
  void keeps_comments_and_odd_names() throws SQLException {
    sql(
        "CREATE TABLE \"t\" (a TEXT, -- the first, (so to say)\n"
            + " [order by] INTEGER /* why, not? */ DEFAULT (1 + (2)), `値段` NUMERIC(10, 2))",
        "INSERT INTO t (a, `値段`) VALUES ('x', 9.5)");
    rebuild();
    assertThat(rows("SELECT [order by] + `値段` FROM t")).containsExactly("12.5");
  }

  @Test
  void drops_a_column_with_what_hangs_on_it_alone() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER UNIQUE, c INTEGER)",
        "CREATE INDEX ix_b ON t (b, c)",
        "CREATE INDEX ix_c ON t (c)",
        "INSERT INTO t VALUES ('x', 1, 2)");
    up(op -> op.dropColumn("t", "b"));
    assertThat(table("t").indexes()).extracting(Table.Index::name).containsExactly("ix_c");
    assertThat(rows("SELECT a || c FROM t")).containsExactly("x2");
  }

  @Test
  void a_rebuild_that_fails_changes_nothing() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b INTEGER)", "INSERT INTO t VALUES (NULL, 1)");
    assertThatThrownBy(() -> up(op -> op.alterColumn("t", "a", type(varchar(9)), nullable(false))))
        .isInstanceOf(MigrationException.class);
    assertThat(table("t").column("a").orElseThrow().type()).isEqualTo("text");
    assertThat(rows("SELECT b FROM t")).containsExactly("1");
    assertThat(schema().tables()).hasSize(1);
  }

  @Test
  void rows_that_break_a_new_foreign_key_are_found_before_it_is_committed() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a TEXT, p INTEGER)",
        "INSERT INTO t VALUES ('x', 9)");
    assertThatThrownBy(
            () -> up(op -> op.addConstraint("t", foreignKey("fk", "p").references("p", "id"))))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`t`")
        .hasMessageContaining("`p`");
    assertThat(table("t").foreignKeys()).isEmpty();
  }

  @Test
  void is_done_only_where_it_has_to_be() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b INTEGER, CONSTRAINT ck CHECK (b > 0))");
    String before = rows("SELECT rootpage FROM sqlite_master WHERE name = 't'").get(0);
    up(
        op -> {
          op.alterColumn("t", "a", nullable(false));
          op.alterColumn("t", "a", renamed("c"));
          op.addColumn("t", column("d", INTEGER).defaultValue(1));
          op.dropConstraint("t", "ck");
          op.addConstraint("t", check("ck2", "b > 1"));
          op.dropColumn("t", "d");
        });
    assertThat(rows("SELECT rootpage FROM sqlite_master WHERE name = 't'")).containsExactly(before);
  }

  @Test
  void keeps_columns_that_are_called_like_words_of_sql() throws SQLException {
    sql(
        "CREATE TABLE t (key TEXT, a TEXT, \"check\" INTEGER)",
        "INSERT INTO t VALUES ('k', 'x', 1)");
    rebuild();
    assertThat(rows("SELECT key || a || \"check\" FROM t")).containsExactly("kx1");
  }

  @Test
  void keeps_comments_before_a_comma() throws SQLException {
    sql("CREATE TABLE t (a TEXT, -- first\n b INTEGER -- second\n , c INTEGER -- last\n )");
    up(op -> op.alterColumn("t", "b", type(BIGINT)));
    up(op -> op.addConstraint("t", unique("uq", "b", "c")));
    assertThat(table("t").columns()).hasSize(3);
  }

  @Test
  void finds_a_free_name_for_the_new_table() throws SQLException {
    sql("CREATE TABLE t (a TEXT)", "CREATE TABLE _NEW_t (b TEXT)", "INSERT INTO t VALUES ('x')");
    rebuild();
    assertThat(rows("SELECT a FROM t")).containsExactly("x");
    assertThat(schema().table("_NEW_t")).isPresent();
  }

  @Test
  void keeps_settings_of_the_connection() throws SQLException {
    sql("CREATE TABLE t (a TEXT)");
    rebuild();
    try (var connection = database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      statement.execute("PRAGMA legacy_alter_table = ON");
      Migrations migrations = Migrations.of(Changing.class).on(new OneConnection(connection));
      Changing.next = op -> op.alterColumn("t", "a", type(varchar(5)));
      migrations.stampAfresh("base");
      migrations.upgrade("head");
      try (var settings =
          statement.executeQuery(
              "SELECT (SELECT foreign_keys FROM pragma_foreign_keys),"
                  + " (SELECT * FROM pragma_legacy_alter_table)")) {
        assertThat(settings.getInt(1)).isZero();
        assertThat(settings.getInt(2)).isOne();
      }
    }
  }

  @Test
  void rows_that_were_broken_before_are_not_held_against_it() throws SQLException {
    sql(
        "PRAGMA foreign_keys = OFF",
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE old (p INTEGER REFERENCES p (id))",
        "INSERT INTO old VALUES (9)",
        "CREATE TABLE t (a TEXT)");
    rebuild();
    assertThat(rows("SELECT p FROM old")).containsExactly("9");
  }

  @Test
  void a_new_foreign_key_is_proven_also_where_none_are_enforced() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a TEXT, p INTEGER)",
        "INSERT INTO t VALUES ('x', 9)");
    try (var connection = database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      Changing.next = op -> op.addConstraint("t", foreignKey("fk", "p").references("p", "id"));
      Migrations migrations = Migrations.of(Changing.class).on(new OneConnection(connection));
      assertThatThrownBy(() -> migrations.upgrade("head"))
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("1 rows of `t`");
    }
    assertThat(table("t").foreignKeys()).isEmpty();
  }

  @Test
  void a_new_key_column_counts_the_rows_that_are_there() throws SQLException {
    sql("CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES ('x'), ('y')");
    up(op -> op.addColumn("t", column("id", BIGINT).primaryKey()));
    assertThat(rows("SELECT id || a FROM t ORDER BY id")).containsExactly("1x", "2y");
    assertThat(table("t").primaryKey()).containsExactly("id");
  }

  @Test
  void a_column_in_a_check_of_its_own_goes_with_it() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER, CHECK (abs(b) > 0), CONSTRAINT ck CHECK (B < 9))",
        "INSERT INTO t VALUES ('x', 1)");
    up(op -> op.dropColumn("t", "b"));
    assertThat(rows("SELECT a FROM t")).containsExactly("x");
    assertThat(table("t").checks()).isEmpty();
  }

  @Test
  void a_column_in_a_check_with_others_is_not_dropped() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b INTEGER, c INTEGER, CONSTRAINT ck CHECK (b < c))");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b")))
        .hasMessageContaining("`ck`")
        .hasMessageContaining("`c`")
        .hasMessageContaining("op.dropConstraint(\"t\", \"ck\")");
    assertThat(table("t").columns()).hasSize(3);
  }

  @Test
  void a_column_that_others_are_computed_from_is_not_dropped() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b INTEGER, twice INTEGER AS (b * 2))");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b"))).hasMessageContaining("`twice`");
    assertThat(table("t").columns()).hasSize(3);
  }

  @Test
  void a_column_takes_partial_and_expression_indexes_along() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b TEXT)",
        "CREATE INDEX ix_part ON t (a) WHERE b IS NOT NULL",
        "CREATE INDEX ix_low ON t (lower(b))",
        "CREATE INDEX ix_a ON t (a)");
    up(op -> op.dropColumn("t", "B"));
    assertThat(table("t").indexes()).extracting(Table.Index::name).containsExactly("ix_a");
  }

  @Test
  void a_column_that_a_view_names_is_not_dropped() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b INTEGER UNIQUE, c TEXT)", "CREATE VIEW v AS SELECT b, c FROM t");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b"))).hasMessageContaining("v");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "c"))).hasMessageContaining("view v");
    assertThat(table("t").columns()).hasSize(3);
    up(op -> op.dropColumn("t", "a"));
    assertThat(rows("SELECT * FROM v")).isEmpty();
  }

  @Test
  void a_column_that_a_trigger_names_is_not_dropped() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER, c INTEGER UNIQUE)",
        "CREATE TABLE log (what TEXT)",
        "CREATE TRIGGER mine AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.b); END",
        "CREATE TRIGGER other AFTER DELETE ON log BEGIN UPDATE t SET c = 1; END");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b"))).hasMessageContaining("new.b");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "c")))
        .hasMessageContaining("no such column: c");
    assertThat(table("t").columns()).hasSize(3);
    up(op -> op.dropColumn("t", "a"));
    sql("INSERT INTO t (b) VALUES (1)");
  }

  @Test
  void a_view_that_was_broken_before_is_no_hindrance() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER UNIQUE)",
        "PRAGMA legacy_alter_table = ON",
        "CREATE VIEW broken AS SELECT gone FROM t");
    up(op -> op.changeTable("t", t -> t.dropColumn("b")));
    assertThat(table("t").columns()).hasSize(1);
  }

  @Test
  void a_constraint_without_a_name_goes_by_the_name_that_mysql_gives() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a TEXT UNIQUE, b INTEGER CHECK (b > 0), p INTEGER REFERENCES p (id))",
        "INSERT INTO t VALUES ('x', 1, NULL)");
    up(
        op -> {
          op.dropConstraint("t", "a");
          op.dropConstraint("t", "t_chk_1");
          op.dropConstraint("t", "t_ibfk_1");
        });
    sql("INSERT INTO t VALUES ('x', -1, 9)");
    assertThat(rows("SELECT b FROM t ORDER BY b")).containsExactly("-1", "1");
  }

  @Test
  void a_table_that_rows_point_to_is_not_dropped() throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES t (id))",
        "CREATE TABLE child (id INTEGER, t INTEGER REFERENCES T (id) ON DELETE CASCADE)",
        "INSERT INTO t VALUES (1, NULL)",
        "INSERT INTO child VALUES (10, 1)");
    assertThatThrownBy(() -> up(op -> op.dropTable("t"))).hasMessageContaining("`child`");
    assertThat(rows("SELECT id FROM child")).containsExactly("10");
    up(
        op -> {
          op.dropTable("child");
          op.dropTable("t");
        });
    assertThat(schema().tables()).isEmpty();
  }
}
