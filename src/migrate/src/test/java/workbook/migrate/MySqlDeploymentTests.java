package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.run.Runner;

/** On a real server; skipped where there is none. */
final class MySqlDeploymentTests extends DeploymentContract {
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
  void the_sessions_settings_are_as_they_were() throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION lock_wait_timeout = 77, innodb_lock_wait_timeout = 66");
      Runner runner = Runner.on(connection, Duration.ofSeconds(7));
      assertThat(timeouts(statement)).isEqualTo("7 7");
      runner.finish();
      assertThat(timeouts(statement)).isEqualTo("77 66");
    }
  }

  @Test
  void a_connection_that_may_only_read_is_named_so() throws SQLException {
    try (Connection connection = database().getConnection()) {
      connection.setReadOnly(true);
      Migrations migrations = Migrations.of(List.of()).on(new OneConnection(connection));
      assertThatThrownBy(migrations::ensureVersion)
          .hasMessageContaining("Connection is read-only")
          .hasMessageContaining("Nothing may be written here.");
    }
  }

  private static String timeouts(Statement statement) throws SQLException {
    String query = "SELECT concat(@@lock_wait_timeout, ' ', @@innodb_lock_wait_timeout)";
    try (ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
