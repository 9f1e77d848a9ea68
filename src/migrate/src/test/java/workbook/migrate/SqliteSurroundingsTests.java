package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around a table that is built anew, and what may be wrong with it. */
final class SqliteSurroundingsTests extends DatabaseContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void a_column_that_a_view_of_a_view_names_is_not_dropped() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER UNIQUE)",
        "CREATE VIEW v AS SELECT * FROM t",
        "CREATE VIEW w AS SELECT b FROM v");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b"))).hasMessageContaining("\"w\"");
    assertThat(table("t").columns()).hasSize(2);
  }

  @Test
  void a_column_that_a_trigger_reads_from_a_view_is_not_dropped() throws SQLException {
    sql(
        "CREATE TABLE t (a TEXT, b INTEGER UNIQUE)",
        "CREATE TABLE log (what TEXT)",
        "CREATE VIEW v AS SELECT * FROM t",
        "CREATE TRIGGER noted AFTER INSERT ON log BEGIN DELETE FROM log WHERE what IN"
            + " (SELECT b FROM v); END");
    assertThatThrownBy(() -> up(op -> op.dropColumn("t", "b"))).hasMessageContaining("b");
    assertThat(table("t").columns()).hasSize(2);
  }

  @Test
  void a_foreign_key_elsewhere_that_leads_to_no_key_is_no_hindrance() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER, code TEXT UNIQUE)",
        "CREATE TABLE odd (p INTEGER REFERENCES p (id))",
        "CREATE TABLE child (p TEXT REFERENCES p (code))",
        "CREATE TABLE t (a TEXT)");
    up(op -> op.alterColumn("t", "a", type(varchar(9))));
    assertThat(table("t").column("a").orElseThrow().type()).isEqualTo("varchar(9)");
    assertThatThrownBy(() -> up(op -> op.dropColumn("p", "code")))
        .hasMessageContaining("`child`")
        .hasMessageContaining("foreign key mismatch");
    assertThat(table("p").columns()).hasSize(2);
  }

  @Test
  void rows_that_would_have_been_deleted_by_a_foreign_key_are_told_of() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY, old INTEGER)",
        "CREATE TABLE c (p INTEGER REFERENCES p (id) ON DELETE CASCADE)",
        "INSERT INTO p VALUES (1, 1)",
        "INSERT INTO c VALUES (1)");
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.execute("DELETE FROM p WHERE old = 1");
                      op.dropColumn("p", "old");
                    }))
        .hasMessageContaining("1 rows of `c`")
        .hasMessageContaining("let a revision before it do that");
    assertThat(rows("SELECT p FROM c")).containsExactly("1");
  }

  @Test
  void a_virtual_table_does_not_become_a_plain_one() throws SQLException {
    sql("CREATE VIRTUAL TABLE docs USING fts5(a, b)", "INSERT INTO docs VALUES ('hello', 'x')");
    assertThatThrownBy(() -> up(op -> op.alterColumn("docs", "a", type(varchar(9)))))
        .hasMessageContaining("virtual table");
    assertThat(rows("SELECT b FROM docs WHERE docs MATCH 'hello'")).containsExactly("x");
  }

  @Test
  void a_check_with_a_name_is_no_enumeration_s() throws SQLException {
    sql(
        "CREATE TABLE t (state TEXT CONSTRAINT ck CHECK (state IN ('a', 'b')), n REAL DEFAULT 1.5e-3)");
    up(
        op -> {
          op.alterColumn("t", "state", type(varchar(9)));
          op.alterColumn("t", "n", nullable(false), type(DOUBLE));
        });
    refuses("INSERT INTO t VALUES ('c', 1)");
    sql("INSERT INTO t (state) VALUES ('a')");
    assertThat(rows("SELECT n FROM t")).containsExactly("0.0015");
  }

  @Test
  void the_clock_by_mysql_s_name_is_sqlite_s_own() throws SQLException {
    up(
        op ->
            op.createTable("t", column("a", INTEGER), column("at", TIMESTAMP).defaultSql("now()")));
    sql("INSERT INTO t (a) VALUES (1)");
    assertThat(rows("SELECT at FROM t WHERE at > '2000'")).hasSize(1);
  }

  @Test
  void what_a_change_of_the_row_sets_is_refused_before_anything_runs() throws SQLException {
    String clock = "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP";
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", TIMESTAMP));
                      op.alterColumn("t", "a", defaultSql(clock));
                    }))
        .hasMessageContaining("alterColumn(t, a) at SqliteSurroundingsTests.java:")
        .hasMessageContaining("trigger");
    assertThatThrownBy(() -> up(op -> op.createTable("t", column("a", DATE).defaultSql(clock))))
        .hasMessageContaining("trigger");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void an_identity_begins_anew_with_no_table_that_is_there() throws SQLException {
    up(op -> op.createTable("t", column("id", BIGINT).identity(100), column("a", TEXT)));
    sql("INSERT INTO t (a) VALUES ('x')", "INSERT INTO t (a) VALUES ('y')", "DELETE FROM t");
    up(op -> op.createTable("t", ifNotExists(), column("id", BIGINT).identity(100)));
    sql("INSERT INTO t (a) VALUES ('z')");
    assertThat(rows("SELECT id FROM t")).containsExactly("102");
  }

  @Test
  void rows_that_a_rule_would_leave_out_are_not_lost() throws SQLException {
    sql("CREATE TABLE t (a TEXT UNIQUE ON CONFLICT IGNORE)", "INSERT INTO t VALUES ('a'), ('A')");
    assertThatThrownBy(() -> up(op -> op.alterColumn("t", "a", collation("NOCASE"))))
        .hasMessageContaining("UNIQUE constraint failed");
    assertThat(rows("SELECT a FROM t")).containsExactlyInAnyOrder("a", "A");
  }

  @Test
  void an_index_on_no_table_says_so() {
    assertThatThrownBy(() -> up(op -> op.createIndex("ix", "none", "a")))
        .hasMessageContaining("There is no table `none`");
  }

  @Test
  void a_table_gets_a_name_that_differs_in_capitals_only() throws SQLException {
    sql(
        "CREATE TABLE User (id INTEGER PRIMARY KEY)",
        "CREATE TABLE c (u INTEGER REFERENCES User (id))",
        "CREATE VIEW v AS SELECT id FROM User");
    up(op -> op.renameTable("User", "user"));
    assertThat(rows("SELECT name FROM sqlite_master WHERE name = 'user'")).hasSize(1);
    assertThat(table("c").foreignKeys().get(0).table()).isEqualTo("user");
    assertThat(rows("SELECT id FROM v")).isEmpty();
  }

  @Test
  void a_rule_of_a_name_that_is_taken_or_about_no_column_is_refused() throws SQLException {
    sql("CREATE TABLE t (a TEXT, CONSTRAINT uq UNIQUE (a))");
    assertThatThrownBy(() -> up(op -> op.addConstraint("t", unique("uq", "a"))))
        .hasMessageContaining("a constraint `uq` already");
    assertThatThrownBy(() -> up(op -> op.addConstraint("t", unique("uq2", "b"))))
        .hasMessageContaining("has no column `b`");
  }
}
