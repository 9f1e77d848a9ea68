package workbook.migrate.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.MigrationException;
import workbook.migrate.MySqlServer;

/** Two deployers at one database. */
final class MigrationLockTests {
  @TempDir private Path folder;

  @Test
  void the_second_on_sqlite_is_told_who_is_first_and_gets_its_turn() throws Exception {
    try (Connection one = sqlite();
        Connection other = sqlite()) {
      theSecondIsToldWhoIsFirst(one, other, "process " + ProcessHandle.current().pid());
      theSecondGetsItsTurn(one, other);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**-migrating");
  }

  @Test
  void so_is_the_second_while_the_first_lets_nobody_read() throws Exception {
    try (Connection one = sqlite();
        Connection other = sqlite();
        Statement statement = one.createStatement()) {
      MigrationLock first = MigrationLock.take(one, Duration.ZERO);
      statement.execute("CREATE TABLE t (id INTEGER)");
      statement.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(() -> MigrationLock.take(other, Duration.ZERO))
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      statement.execute("COMMIT");
      first.release();
    }
  }

  @Test
  void the_second_on_mysql_is_told_who_is_first_and_gets_its_turn() throws Exception {
    var schema = MySqlServer.freshSchema();
    try (Connection one = schema.getConnection();
        Connection other = schema.getConnection()) {
      theSecondIsToldWhoIsFirst(one, other, "root@");
      theSecondGetsItsTurn(one, other);
    }
  }

  @Test
  void other_schemas_of_a_server_have_locks_of_their_own() throws Exception {
    try (Connection one = MySqlServer.freshSchema().getConnection();
        Connection other = MySqlServer.freshSchema().getConnection()) {
      MigrationLock.take(one, Duration.ZERO);
      MigrationLock.take(other, Duration.ZERO);
    }
  }

  @Test
  void a_killed_deployer_leaves_no_lock_behind() throws Exception {
    Process holder = anotherProcess();
    try (Connection connection = sqlite()) {
      assertThatThrownBy(() -> MigrationLock.take(connection, Duration.ZERO))
          .hasMessageContaining("process " + holder.pid());
      holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      MigrationLock.take(connection, Duration.ofSeconds(5)).release();
    }
  }

  @Test
  void a_session_of_mysql_that_ends_gives_the_lock_back() throws Exception {
    var schema = MySqlServer.freshSchema();
    try (Connection one = schema.getConnection();
        Connection other = schema.getConnection()) {
      MigrationLock.take(one, Duration.ZERO);
      one.abort(Runnable::run);
      MigrationLock.take(other, Duration.ofSeconds(5)).release();
    }
  }

  @Test
  void a_database_in_memory_needs_no_lock() throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      MigrationLock.take(memory, Duration.ZERO).release();
    }
  }

  private static void theSecondIsToldWhoIsFirst(Connection one, Connection other, String who)
      throws SQLException {
    MigrationLock first = MigrationLock.take(one, Duration.ZERO);
    assertThatThrownBy(() -> MigrationLock.take(other, Duration.ZERO))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(who);
    first.release();
  }

  private static void theSecondGetsItsTurn(Connection one, Connection other) throws Exception {
    MigrationLock first = MigrationLock.take(one, Duration.ZERO);
    CompletableFuture<MigrationLock> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return MigrationLock.take(other, Duration.ofSeconds(10));
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(second).isNotDone();
    first.release();
    second.get(10, TimeUnit.SECONDS).release();
  }

  private Connection sqlite() throws SQLException {
    return DriverManager.getConnection(url());
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("shop.db");
  }

  private Process anotherProcess() throws IOException {
    Files.createFile(folder.resolve("shop.db"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                url())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("held");
    return process;
  }

  /** Takes the lock and keeps it. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      Connection connection = DriverManager.getConnection(arguments[0]);
      MigrationLock.take(connection, Duration.ZERO);
      System.out.println("held");
      Thread.sleep(60_000);
    }
  }
}
