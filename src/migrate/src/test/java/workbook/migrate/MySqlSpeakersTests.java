package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views and triggers, which MySQL lets break in silence. */
final class MySqlSpeakersTests extends DatabaseContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
    sql(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, `b c` INTEGER)",
        "CREATE TABLE u (id INTEGER PRIMARY KEY, a INTEGER)",
        "CREATE VIEW v AS SELECT x.`b c`, u.a FROM t x JOIN u ON u.id = x.id",
        "CREATE TRIGGER tr BEFORE INSERT ON u FOR EACH ROW SET New.a = 1");
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void what_they_speak_of_is_not_taken_from_them() throws SQLException {
    List<Consumer<Operations>> changes =
        List.of(
            op -> op.dropColumn("t", "b c"),
            op -> op.alterColumn("t", "b c", renamed("d")),
            op -> op.changeTable("t", t -> t.alterColumn("b c", type(BIGINT), renamed("d"))),
            op -> op.renameTable("t", "s"));
    for (Consumer<Operations> change : changes) {
      assertThatThrownBy(() -> up(change.andThen(op -> op.createTable("n", column("id", INTEGER)))))
          .hasMessageContaining("The VIEW `v` speaks of `t")
          .hasMessageContaining("MySqlSpeakersTests.java:");
    }
    assertThatThrownBy(() -> up(op -> op.alterColumn("u", "id", renamed("key"))))
        .hasMessageContaining("`v`");
    sql("DROP VIEW v");
    assertThatThrownBy(() -> up(op -> op.alterColumn("u", "a", renamed("d"))))
        .hasMessageContaining("The TRIGGER `tr` speaks of `u.a`");
    assertThat(schema().table("n")).isEmpty();
  }

  @Test
  void what_they_do_not_speak_of_changes_freely() throws SQLException {
    up(
        op -> {
          op.alterColumn("t", "a", renamed("z"));
          op.dropColumn("t", "z");
          op.alterColumn("t", "b c", type(BIGINT));
        });
    assertThat(rows("SELECT `b c` FROM v")).isEmpty();
  }

  @Test
  void a_step_may_make_them_anew() throws SQLException {
    up(
        op -> {
          op.execute("DROP VIEW v");
          op.alterColumn("t", "b c", renamed("d"));
          op.execute("CREATE VIEW v AS SELECT d FROM t");
        });
    assertThat(rows("SELECT d FROM v")).isEmpty();
  }
}
