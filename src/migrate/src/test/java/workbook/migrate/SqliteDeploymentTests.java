package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.lock.MigrationLock;
import workbook.migrate.run.Runner;

/** On SQLite. */
final class SqliteDeploymentTests extends DeploymentContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void the_sessions_settings_are_as_they_were() throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 1234");
      Runner.on(connection, Duration.ofSeconds(7)).finish();
      assertThat(ask(statement, "PRAGMA busy_timeout")).isEqualTo("1234");
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete", "truncate", "persist", "wal"})
  void the_journal_is_as_it_was(String mode) throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      ask(statement, "PRAGMA journal_mode = " + mode);
      CourseChain.migrations().on(new OneConnection(connection)).upgrade("head");
      assertThat(ask(statement, "PRAGMA journal_mode")).isEqualTo(mode);
    }
  }

  private static String ask(Statement statement, String sql) throws SQLException {
    try (ResultSet answer = statement.executeQuery(sql)) {
      return answer.getString(1);
    }
  }

  @Test
  void the_second_is_told_who_is_first_even_while_that_one_holds_the_whole_file() throws Exception {
    try (Connection first = database().getConnection();
        Statement statement = first.createStatement()) {
      MigrationLock lock = MigrationLock.take(first, Duration.ZERO);
      statement.execute("BEGIN EXCLUSIVE");
      Migrations second = CourseChain.migrations().on(database()).waiting(Duration.ZERO);
      assertThatThrownBy(() -> second.upgrade("head"))
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("being migrated by another: process");
      statement.execute("COMMIT");
      lock.release();
      assertThat(second.upgrade("head").steps()).isNotEmpty();
    }
  }

  @Test
  void who_is_very_patient_waits_as_long_as_sqlite_can() throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      Runner runner = Runner.on(connection, Duration.ofDays(365));
      assertThat(ask(statement, "PRAGMA busy_timeout")).isEqualTo("2147483647");
      runner.finish();
    }
  }

  @Test
  void nothing_lies_beside_the_file_afterwards() throws IOException {
    Path alone = folder.resolve("alone");
    Files.createDirectory(alone);
    CourseChain.migrations().on(SqliteFile.in(alone)).upgrade("head");
    try (Stream<Path> files = Files.list(alone)) {
      assertThat(files).hasSize(1);
    }
  }
}
