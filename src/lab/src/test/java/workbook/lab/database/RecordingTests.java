package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RecordingTests {
  private Database database;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    database = Databases.sqlite();
    connection = database.dataSource().getConnection();
    connection.createStatement().execute("CREATE TABLE t (a INTEGER, b TEXT)");
    database.clearStatements();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void remembers_each_way_of_running_sql_in_order() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO t VALUES (1, 'x')");
      statement.executeUpdate("UPDATE t SET a = 2");
      statement.executeQuery("  SELECT a FROM t\n").close();
      statement.addBatch("DELETE FROM t WHERE a = 7");
      statement.addBatch("DELETE FROM t WHERE a = 8");
      statement.executeBatch();
    }
    assertThat(database.statements())
        .containsExactly(
            "INSERT INTO t VALUES (1, 'x')",
            "UPDATE t SET a = 2",
            "SELECT a FROM t",
            "DELETE FROM t WHERE a = 7",
            "DELETE FROM t WHERE a = 8");
  }

  @Test
  void shows_bound_values_as_people_write_them() throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?)")) {
      insert.setInt(1, 42);
      insert.setString(2, "O'Hara\nNew York");
      insert.executeUpdate();
      insert.setNull(1, Types.INTEGER);
      insert.setObject(2, null);
      insert.executeUpdate();
    }
    assertThat(database.statements())
        .containsExactly(
            "INSERT INTO t VALUES (?, ?) -- 42, 'O''Hara⏎New York'",
            "INSERT INTO t VALUES (?, ?) -- NULL, NULL");
  }

  @Test
  void remembers_each_row_of_a_batch() throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, 'x')")) {
      for (int row = 1; row <= 3; row++) {
        insert.setInt(1, row);
        insert.addBatch();
      }
      assertThat(database.statements()).isEmpty();
      insert.executeBatch();
    }
    assertThat(database.statements())
        .containsExactly(
            "INSERT INTO t VALUES (?, 'x') -- 1",
            "INSERT INTO t VALUES (?, 'x') -- 2",
            "INSERT INTO t VALUES (?, 'x') -- 3");
  }

  @Test
  void remembers_what_failed_and_lets_the_driver_s_exception_through() {
    assertThatThrownBy(() -> connection.createStatement().execute("SELECT a FROM nowhere"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("no such table: nowhere");
    assertThat(database.statements()).containsExactly("SELECT a FROM nowhere");
  }

  @Test
  void a_quiet_connection_leaves_no_trace() throws SQLException {
    try (Connection quiet = database.connectQuietly();
        Statement statement = quiet.createStatement()) {
      statement.execute("INSERT INTO t VALUES (1, 'x')");
    }
    assertThat(database.statements()).isEmpty();
  }

  @Test
  void keeps_the_newest_thousand_and_cuts_what_is_endless() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int row : IntStream.range(0, 1_010).toArray()) {
        statement.execute("INSERT INTO t VALUES (" + row + ", 'x')");
      }
      statement.execute("SELECT '" + "x".repeat(20_000) + "'");
    }
    assertThat(database.statements()).hasSize(1_000).first().asString().contains("(11,");
    assertThat(database.statements().get(999)).hasSize(10_000).endsWith("…");
  }

  @Test
  void statements_know_the_recording_connection() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.getConnection()).isSameAs(connection).isEqualTo(connection);
    }
  }

  @Test
  void a_closed_connection_is_closed_for_good() throws SQLException {
    connection.close();
    connection.close();
    assertThat(connection.isClosed()).isTrue();
    assertThat(connection.isValid(1)).isFalse();
    assertThatThrownBy(connection::createStatement).hasMessage("This connection is closed.");
  }
}
