package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a change of a database goes about, on every database. */
abstract class DeploymentContract extends DatabaseContract {
  @Test
  void a_table_that_a_transaction_holds_is_not_waited_for_without_end() throws SQLException {
    sql("CREATE TABLE t (a INTEGER)");
    Changing.next = op -> op.addColumn("t", column("b", INTEGER));
    Migrations migrations =
        Migrations.of(Changing.class).on(database()).waiting(Duration.ofSeconds(1));
    try (Connection holder = database().getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("INSERT INTO t VALUES (1)");
      long start = System.nanoTime();
      assertThatThrownBy(() -> migrations.upgrade("head")).isInstanceOf(MigrationException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(900), Duration.ofSeconds(8));
      holder.rollback();
    }
    assertThat(migrations.upgrade("head").steps()).hasSize(1);
  }

  @Test
  void a_listener_is_told_of_each_step_and_of_its_failure() throws SQLException {
    List<String> told = new ArrayList<>();
    MigrationListener listener =
        new MigrationListener() {
          @Override
          public void starting(int steps) {
            told.add("starting " + steps);
          }

          @Override
          public void before(Direction direction, String id, String message) {
            told.add("before " + direction + " " + id);
          }

          @Override
          public void after(RanStep step, Duration took) {
            told.add("after " + step.id() + (took.isNegative() ? " too soon" : ""));
          }

          @Override
          public void failed(Direction direction, String id, MigrationException failure) {
            told.add("failed " + id);
          }
        };
    Changing.next = op -> op.createTable("t", column("a", INTEGER));
    Migrations migrations = Migrations.of(Changing.class).on(database()).telling(listener);
    migrations.upgrade("head");
    Changing.next = op -> op.execute("NONSENSE");
    migrations.stamp("base");
    assertThatThrownBy(() -> migrations.upgrade("head")).isInstanceOf(MigrationException.class);
    assertThat(told)
        .containsExactly(
            "starting 1",
            "before upgrade c1",
            "after c1",
            "before unstamp c1",
            "after c1",
            "starting 1",
            "before upgrade c1",
            "failed c1");
  }
}
