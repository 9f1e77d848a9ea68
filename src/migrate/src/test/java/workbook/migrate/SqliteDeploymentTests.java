package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

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
  void nothing_lies_beside_the_file_afterwards() throws IOException {
    Path alone = folder.resolve("alone");
    Files.createDirectory(alone);
    CourseChain.migrations().on(SqliteFile.in(alone)).upgrade("head");
    try (Stream<Path> files = Files.list(alone)) {
      assertThat(files).hasSize(1);
    }
  }
}
