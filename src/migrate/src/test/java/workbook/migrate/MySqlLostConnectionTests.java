package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.lock.MigrationLock;
import workbook.migrate.run.StepFailedException;

/** Sessions that the server ends while they migrate; skipped where there is no server. */
final class MySqlLostConnectionTests extends DatabaseContract {
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
  void before_a_step_it_is_told_what_ran_and_what_did_not() {
    StepFailedException failure = failure(chain(op -> {}).telling(killing("02", true)));
    assertThat(failure)
        .hasMessageStartingWith(
            "The connection was lost during the upgrade of revision `02` (do 02) at 02.java: ")
        .hasMessageContaining("rolled back as a whole. See whether the server runs")
        .hasMessageEndingWith("\nBefore this step ran, and stay: 01.\nNot run: 03.");
    Problem problem = failure.problem();
    assertThat(problem.key()).isEqualTo("step-lost");
    assertThat(problem.revision()).isEqualTo("02");
    assertThat(problem.file()).isEqualTo("02.java");
    assertThat(problem.left().ran()).containsExactly("01");
    assertThat(problem.left().notRun()).containsExactly("03");
    assertThat(chain(op -> {}).upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("02", "03");
  }

  @Test
  void while_the_lock_is_held_and_nothing_has_run_the_next_deployer_has_it_at_once() {
    Migrations migrations = chain(op -> {});
    assertThat(failure(migrations.telling(killing("01", true))))
        .hasMessageContaining("`01`")
        .hasMessageContaining("Not run: 02, 03.");
    assertThat(migrations.waiting(Duration.ofSeconds(1)).upgrade("head").steps()).hasSize(3);
  }

  @Test
  void after_the_last_step_nothing_is_missing() {
    assertThat(chain(op -> {}).telling(killing("03", false)).upgrade("head").steps()).hasSize(3);
    assertThat(chain(op -> {}).current().isAtHeads()).isTrue();
  }

  @Test
  void in_the_middle_of_a_step_it_is_told_what_stays_and_how_to_take_it_back() throws SQLException {
    StepFailedException failure =
        failure(
            chain(
                op -> {
                  op.createTable("t", column("a", INTEGER));
                  op.execute("INSERT INTO t VALUES (1)");
                  op.run("as an operator would", connection -> killSessions());
                  op.execute("INSERT INTO t VALUES (2)");
                }));
    assertThat(failure)
        .hasMessageContaining("at MySqlLostConnectionTests.java:")
        .hasMessageContaining("execute(INSERT INTO t VALUES (2))")
        .hasMessageContaining("stays:\n  CREATE TABLE `t`")
        .hasMessageContaining("Take back what stays with this:\n  DROP TABLE `t`\nSee whether")
        .hasMessageEndingWith("Before this step ran, and stay: 01.\nNot run: 03.");
    assertThat(failure.problem().line()).isPositive();
    assertThat(failure.doubtful()).isEmpty();
    assertThat(rows("SELECT a FROM t")).isEmpty();
    sql(failure.wayBack().toArray(new String[0]));
    assertThat(chain(MySqlLostConnectionTests::createTable).upgrade("head").steps()).hasSize(2);
  }

  @Test
  void a_change_that_was_under_way_may_have_been_made_or_not() {
    StepFailedException failure =
        failure(
            chain(
                op -> {
                  createTable(op);
                  op.execute("INSERT INTO t VALUES (1)");
                  op.run("as an operator would", connection -> killSessions());
                  op.createTable("u", column("a", INTEGER));
                }));
    assertThat(failure.stillApplied()).hasSize(1);
    assertThat(failure.doubtful())
        .hasSize(2)
        .satisfies(it -> assertThat(it.get(0)).startsWith("INSERT"))
        .satisfies(it -> assertThat(it.get(1)).startsWith("CREATE TABLE `u`"));
    assertThat(failure)
        .hasMessageContaining("can't be told, so see whether it is there:\n  INSERT INTO t");
  }

  @Test
  void a_statement_that_runs_when_its_session_is_killed_ends_the_same_way() throws Exception {
    Migrations slow = chain(op -> op.execute("DO sleep(60)"));
    CompletableFuture<Void> operator = CompletableFuture.runAsync(this::killWhoSleeps);
    StepFailedException failure = failure(slow);
    operator.get();
    assertThat(failure.key()).isEqualTo("step-lost");
    assertThat(failure).hasMessageContaining("DO sleep(60)").hasMessageContaining("`current`");
    assertThat(chain(op -> {}).upgrade("head").steps()).hasSize(2);
  }

  @Test
  void who_waits_for_the_lock_is_told_that_nothing_ran() throws Exception {
    try (Connection other = database.getConnection()) {
      MigrationLock lock = MigrationLock.take(other, Duration.ZERO);
      long holder = sessions().get(0);
      CompletableFuture<Void> operator =
          CompletableFuture.runAsync(() -> killWhoWaits("get_lock", holder));
      DatabaseException failure =
          catchThrowableOfType(DatabaseException.class, () -> chain(op -> {}).upgrade("head"));
      operator.get();
      assertThat(failure.key()).isEqualTo("database-lost");
      assertThat(failure).hasMessageContaining("was lost").hasMessageContaining("No step was");
      lock.release();
    }
  }

  @Test
  void a_downgrade_says_the_same() {
    chain(MySqlLostConnectionTests::createTable).upgrade("head");
    StepFailedException failure =
        catchThrowableOfType(
            StepFailedException.class,
            () -> chain(op -> {}).telling(killing("02", true)).downgrade("base"));
    assertThat(failure)
        .hasMessageContaining("the downgrade of revision `02`")
        .hasMessageEndingWith("Before this step ran, and stay: 03.\nNot run: 01.");
  }

  private Migrations chain(Consumer<Operations> second) {
    return Migrations.ofNodes(
            List.of(
                Does.node("01", List.of(), op -> {}, op -> {}),
                Does.node("02", List.of("01"), second, op -> {}),
                Does.node("03", List.of("02"), op -> {}, op -> {})))
        .on(database);
  }

  private static void createTable(Operations op) {
    op.createTable("t", column("a", INTEGER));
  }

  private static StepFailedException failure(Migrations migrations) {
    return catchThrowableOfType(StepFailedException.class, () -> migrations.upgrade("head"));
  }

  /** Ends the migrating session before or after a step. */
  private MigrationListener killing(String id, boolean before) {
    return new MigrationListener() {
      @Override
      public void before(Direction direction, String step, String message) {
        if (before && step.equals(id)) {
          killSessions();
        }
      }

      @Override
      public void after(RanStep step, Duration took) {
        if (!before && step.id().equals(id)) {
          killSessions();
        }
      }
    };
  }

  private void killSessions() {
    try {
      for (long session : sessions()) {
        kill(session);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void killWhoSleeps() {
    killWhoWaits("sleep", -1);
  }

  private void killWhoWaits(String statement, long butNot) {
    try {
      List<Long> waiting = waiting(statement);
      while (waiting.isEmpty()) {
        Thread.sleep(20);
        waiting = waiting(statement);
      }
      for (long session : waiting) {
        if (session != butNot) {
          kill(session);
        }
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Long> waiting(String statement) throws SQLException {
    return sessions(" AND info LIKE '%" + statement + "(%'");
  }

  private List<Long> sessions() throws SQLException {
    return sessions("");
  }

  /** The sessions of this test's schema, without the one that asks. */
  private List<Long> sessions(String which) throws SQLException {
    List<Long> sessions = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id FROM information_schema.processlist"
                    + " WHERE db = database() AND id <> connection_id()"
                    + which)) {
      while (rows.next()) {
        sessions.add(rows.getLong(1));
      }
    }
    return sessions;
  }

  private void kill(long session) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("KILL " + session);
    }
  }
}
