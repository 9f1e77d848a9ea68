package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.run.StepFailedException;

/** Steps that fail in their middle, on a real server; skipped where there is none. */
final class MySqlHalfwayTests extends DatabaseContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void what_is_committed_is_listed_with_the_statements_that_take_it_back() throws SQLException {
    StepFailedException failure =
        failure(
            op -> {
              createTable(op);
              op.addColumn("t", column("b", INTEGER));
              op.execute("INSERT INTO t (id) VALUES (1)");
              op.execute("INSERT INTO nowhere VALUES (1)");
            });
    assertThat(failure.stillApplied())
        .containsExactly(
            "CREATE TABLE `t` (\n  `id` integer NOT NULL AUTO_INCREMENT,\n  PRIMARY KEY (`id`)\n)",
            "ALTER TABLE `t` ADD COLUMN `b` integer");
    assertThat(failure.wayBack())
        .containsExactly("ALTER TABLE `t` DROP COLUMN `b`", "DROP TABLE `t`");
    assertThat(failure)
        .hasMessageContaining("at MySqlHalfwayTests.java:")
        .hasMessageContaining("nowhere")
        .hasMessageContaining("stays:\n  CREATE TABLE `t`")
        .hasMessageEndingWith(
            """
            Take back what stays with this:
              ALTER TABLE `t` DROP COLUMN `b`
              DROP TABLE `t`
            Mend the revision and run it again.""");
    sql(failure.wayBack().toArray(new String[0]));
    assertThat(upgrade(MySqlHalfwayTests::createTable).steps()).hasSize(1);
  }

  @Test
  void a_statement_that_commits_takes_along_what_ran_before_it() throws SQLException {
    StepFailedException failure =
        failure(
            op -> {
              createTable(op);
              op.execute("INSERT INTO t (id) VALUES (1)");
              createTable(op);
            });
    assertThat(failure.stillApplied()).hasSize(2).last().asString().startsWith("INSERT");
    assertThat(rows("SELECT id FROM t")).containsExactly("1");
    assertThat(failure.wayBack()).isEmpty();
    assertThat(failure).hasMessageContaining("by hand");
  }

  @Test
  void a_statement_that_is_not_understood_commits_nothing() throws SQLException {
    StepFailedException failure =
        failure(
            op -> {
              createTable(op);
              op.execute("INSERT INTO t (id) VALUES (1)");
              op.execute("CREATE TABEL u (id INTEGER)");
            });
    assertThat(failure.stillApplied()).hasSize(1);
    assertThat(rows("SELECT id FROM t")).isEmpty();
  }

  @Test
  void what_the_engine_refuses_midway_lists_it_too() {
    StepFailedException failure =
        failure(
            op -> {
              createTable(op);
              op.alterColumn("t", "nope", nullable(false));
            });
    assertThat(failure)
        .hasMessageContaining("`nope`")
        .hasMessageContaining("alterColumn(t, nope)")
        .hasMessageContaining("Take back what stays with this:\n  DROP TABLE `t`\n")
        .hasMessageEndingWith("how its name is written.");
    assertThat(failure.getCause()).isInstanceOf(MigrationException.class);
  }

  @Test
  void so_does_a_version_row_that_another_has_changed() throws SQLException {
    upgrade(op -> op.createTable("first", column("id", INTEGER)));
    Migrations two =
        Migrations.ofNodes(
                List.of(
                    Does.node("01", List.of(), op -> {}, op -> {}),
                    Does.node(
                        "02",
                        List.of("01"),
                        op -> {
                          createTable(op);
                          op.run("as another deployer would", MySqlHalfwayTests::forget);
                        },
                        op -> {})))
            .on(database());
    StepFailedException failure =
        catchThrowableOfType(StepFailedException.class, () -> two.upgrade("head"));
    assertThat(failure)
        .hasMessageContaining("has 0 rows for `01`")
        .hasMessageContaining("see `current`")
        .hasMessageContaining("UPDATE alembic_version")
        .hasMessageContaining("stays:\n  CREATE TABLE `t`");
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("01");
  }

  private static void forget(java.sql.Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM alembic_version");
    }
  }

  private static void createTable(Operations op) {
    op.createTable("t", column("id", INTEGER).primaryKey());
  }

  private StepFailedException failure(Consumer<Operations> there) {
    return catchThrowableOfType(StepFailedException.class, () -> upgrade(there));
  }

  private Run upgrade(Consumer<Operations> there) {
    return Migrations.ofNodes(List.of(Does.node("01", List.of(), there, op -> {})))
        .on(database())
        .upgrade("head");
  }
}
