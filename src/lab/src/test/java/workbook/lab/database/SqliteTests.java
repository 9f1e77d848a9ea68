package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

final class SqliteTests {
  @Test
  void all_connections_see_the_same_database() throws SQLException {
    try (Database database = Databases.sqlite();
        Connection one = database.connect();
        Connection other = database.connect()) {
      run(one, "CREATE TABLE user (id INTEGER PRIMARY KEY)", "INSERT INTO user VALUES (7)");
      assertThat(number(other, "SELECT id FROM user")).isEqualTo(7);
    }
  }

  @Test
  void the_data_stay_while_nobody_is_connected() throws SQLException {
    try (Database database = Databases.sqlite()) {
      try (Connection connection = database.connect()) {
        run(connection, "CREATE TABLE t (a INTEGER)", "INSERT INTO t VALUES (1)");
      }
      try (Connection connection = database.connect()) {
        assertThat(number(connection, "SELECT a FROM t")).isEqualTo(1);
      }
    }
  }

  @Test
  void two_fresh_databases_have_nothing_in_common() throws SQLException {
    try (Database one = Databases.sqlite();
        Database other = Databases.sqlite();
        Connection first = one.connect();
        Connection second = other.connect()) {
      run(first, "CREATE TABLE t (a INTEGER)");
      assertThat(number(second, "SELECT count(*) FROM sqlite_schema")).isZero();
    }
  }

  @Test
  void checks_foreign_keys_on_every_connection() throws SQLException {
    try (Database database = Databases.sqlite();
        Connection one = database.connect();
        Connection other = database.connect()) {
      run(one, "CREATE TABLE a (id INTEGER PRIMARY KEY)");
      run(one, "CREATE TABLE b (a_id INTEGER REFERENCES a (id))");
      assertThatThrownBy(() -> run(other, "INSERT INTO b VALUES (1)"))
          .hasMessageContaining("FOREIGN KEY constraint failed");
    }
  }

  @Test
  void lets_migrations_switch_foreign_keys_off_and_on() throws SQLException {
    try (Database database = Databases.sqlite();
        Connection connection = database.connect()) {
      run(connection, "PRAGMA foreign_keys=OFF");
      connection.setAutoCommit(false);
      run(connection, "CREATE TABLE b (a_id INTEGER REFERENCES a (id))");
      run(connection, "INSERT INTO b VALUES (1)");
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, "PRAGMA foreign_keys=ON");
      assertThat(number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
    }
  }

  @Test
  void a_second_writer_waits_for_the_first() throws Exception {
    try (Database database = Databases.sqlite();
        Connection one = database.connect();
        Connection other = database.connect()) {
      run(one, "CREATE TABLE t (a INTEGER)");
      one.setAutoCommit(false);
      run(one, "INSERT INTO t VALUES (1)");
      CompletableFuture<Void> second =
          CompletableFuture.runAsync(() -> runUnchecked(other, "INSERT INTO t VALUES (2)"));
      Thread.sleep(100);
      assertThat(second).isNotDone();
      one.commit();
      second.get();
      assertThat(number(other, "SELECT count(*) FROM t")).isEqualTo(2);
    }
  }

  @Test
  void a_file_keeps_its_data(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("notes and 日本語.db");
    try (Database database = Databases.sqlite(file);
        Connection connection = database.connect()) {
      run(connection, "CREATE TABLE t (a INTEGER)", "INSERT INTO t VALUES (3)");
    }
    assertThat(Files.size(file)).isPositive();
    try (Database database = Databases.sqlite(file);
        Connection connection = database.connect()) {
      assertThat(number(connection, "SELECT a FROM t")).isEqualTo(3);
    }
  }

  @Test
  void the_driver_s_own_connection_is_within_reach() throws SQLException {
    try (Database database = Databases.sqlite();
        Connection connection = database.connect()) {
      assertThat(connection.isWrapperFor(SQLiteConnection.class)).isTrue();
      assertThat(connection.unwrap(SQLiteConnection.class).isClosed()).isFalse();
    }
  }

  @Test
  void closing_the_database_closes_what_was_left_open() throws SQLException {
    Database database = Databases.sqlite();
    Connection left = database.connect();
    database.close();
    database.close();
    assertThat(database.closed()).isTrue();
    assertThat(left.isClosed()).isTrue();
    assertThatThrownBy(() -> run(left, "SELECT 1")).isInstanceOf(SQLException.class);
    assertThatThrownBy(database::connect)
        .isInstanceOf(SQLException.class)
        .hasMessage("This SQLite database is closed. Open a new one.");
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void runUnchecked(Connection connection, String sql) {
    try {
      run(connection, sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }
}
