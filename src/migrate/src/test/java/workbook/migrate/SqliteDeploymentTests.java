package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
      try (ResultSet answer = statement.executeQuery("PRAGMA busy_timeout")) {
        assertThat(answer.getInt(1)).isEqualTo(1234);
      }
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }
}
