package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MySqlTests {
  private static MySqlServer.Found server;

  @BeforeAll
  static void find() {
    server = RealMySql.server();
    server.ready().join();
  }

  @Test
  void is_ready_and_says_where_it_is() {
    assertThat(server.state()).isEqualTo(MySqlServer.State.READY);
    assertThat(server.failure()).isEmpty();
    assertThat(server.sentence(Locale.ENGLISH)).contains("MySQL").contains("127.0.0.1");
  }

  @Test
  void a_fresh_database_is_empty_and_alone() throws SQLException {
    try (Database one = server.freshDatabase();
        Database other = server.freshDatabase();
        Connection first = one.connect();
        Connection second = other.connect()) {
      run(first, "CREATE TABLE user (id INTEGER PRIMARY KEY, name VARCHAR(50))");
      assertThat(strings(first, "SHOW TABLES")).containsExactly("user");
      assertThat(strings(second, "SHOW TABLES")).isEmpty();
      assertThat(one.statements()).hasSize(2).first().asString().startsWith("CREATE TABLE user");
    }
  }

  @Test
  void text_of_every_language_fits() throws SQLException {
    try (Database database = server.freshDatabase();
        Connection connection = database.connect()) {
      run(connection, "CREATE TABLE t (a VARCHAR(20))", "INSERT INTO t VALUES ('日本語 😀')");
      assertThat(strings(connection, "SELECT a FROM t")).containsExactly("日本語 😀");
    }
  }

  @Test
  void a_closed_database_is_gone_from_the_server() throws SQLException {
    Database database = server.freshDatabase();
    String name = database.url().substring(database.url().lastIndexOf('/') + 1);
    database.close();
    try (Database other = server.freshDatabase();
        Connection connection = other.connect()) {
      assertThat(strings(connection, "SHOW DATABASES")).doesNotContain(name);
    }
  }

  @Test
  void a_connection_is_as_new_for_the_next_who_takes_it() throws SQLException {
    try (Database database = server.freshDatabase()) {
      List<String> fresh;
      try (Connection connection = database.connect()) {
        fresh = session(connection);
        run(connection, "SET sql_mode = ''", "SET foreign_key_checks = 0", "SET @mine = 1");
        run(connection, "CREATE TEMPORARY TABLE secret (a INTEGER)", "LOCK TABLES secret WRITE");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        connection.setAutoCommit(false);
        assertThat(session(connection)).isNotEqualTo(fresh);
      }
      try (Connection connection = database.connect()) {
        assertThat(session(connection)).isEqualTo(fresh);
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.getTransactionIsolation())
            .isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
        assertThatThrownBy(() -> run(connection, "SELECT a FROM secret"))
            .hasMessageContaining("doesn't exist");
      }
    }
  }

  @Test
  void what_was_not_committed_is_gone() throws SQLException {
    try (Database database = server.freshDatabase()) {
      try (Connection connection = database.connect()) {
        run(connection, "CREATE TABLE t (a INTEGER)");
        connection.setAutoCommit(false);
        run(connection, "INSERT INTO t VALUES (1)");
      }
      try (Connection connection = database.connect()) {
        assertThat(strings(connection, "SELECT count(*) FROM t")).containsExactly("0");
      }
    }
  }

  @Test
  void goes_although_somebody_is_in_the_middle_of_something() throws Exception {
    Database database = server.freshDatabase();
    Connection connection = database.connect();
    run(connection, "CREATE TABLE t (a INTEGER)", "INSERT INTO t VALUES (1)");
    connection.setAutoCommit(false);
    CompletableFuture<Void> sleep =
        CompletableFuture.runAsync(
            () ->
                assertThatThrownBy(() -> strings(connection, "SELECT SLEEP(60) FROM t"))
                    .isInstanceOf(SQLException.class));
    Thread.sleep(200);
    assertTimeoutPreemptively(Duration.ofSeconds(20), database::close);
    sleep.get();
  }

  @Test
  void a_child_finds_its_parent_s_server() throws SQLException {
    MySqlServer child = MySqlServers.find(server.environment());
    assertThat(child)
        .isInstanceOfSatisfying(
            MySqlServer.Found.class,
            found -> {
              assertThat(found.origin()).isEqualTo(MySqlServer.Origin.URL);
              assertThat(found.state()).isEqualTo(MySqlServer.State.READY);
              found.freshDatabase().close();
            });
    child.close();
    assertThat(((MySqlServer.Found) child).state()).isEqualTo(MySqlServer.State.CLOSED);
    server.freshDatabase().close();
  }

  @Test
  void a_wrong_password_is_said() {
    assertThat(reason("WORKBOOK_MYSQL_PASSWORD", "wrong")).isEqualTo(MissingReason.URL_LOGIN);
    assertThat(reason("WORKBOOK_MYSQL_USER", "nobody")).isEqualTo(MissingReason.URL_LOGIN);
  }

  @Test
  void a_user_without_rights_is_said() throws SQLException {
    try (Database database = server.freshDatabase();
        Connection connection = database.connect()) {
      run(connection, "CREATE USER IF NOT EXISTS 'guest'@'%' IDENTIFIED BY 'guest'");
      Map<String, String> environment = new HashMap<>(server.environment());
      environment.put("WORKBOOK_MYSQL_USER", "guest");
      environment.put("WORKBOOK_MYSQL_PASSWORD", "guest");
      assertThat(MySqlServers.find(environment))
          .isInstanceOfSatisfying(
              MySqlServer.Missing.class,
              missing -> assertThat(missing.why()).isEqualTo(MissingReason.URL_RIGHTS));
      run(connection, "DROP USER 'guest'@'%'");
    }
  }

  @Test
  void keeps_the_password_to_itself() {
    String password = server.environment().getOrDefault("WORKBOOK_MYSQL_PASSWORD", "");
    try (Database database = server.freshDatabase()) {
      assertThat(password).isNotEmpty();
      assertThat(server + " " + database + " " + server.sentence(Locale.JAPANESE))
          .doesNotContain(password);
    }
  }

  private static MissingReason reason(String variable, String value) {
    Map<String, String> environment = new HashMap<>(server.environment());
    environment.put(variable, value);
    MySqlServer found = MySqlServers.find(environment);
    assertThat(found).isInstanceOf(MySqlServer.Missing.class);
    return ((MySqlServer.Missing) found).why();
  }

  private static List<String> session(Connection connection) throws SQLException {
    return strings(
        connection,
        "SELECT CONCAT_WS('|', @@sql_mode, @@foreign_key_checks, @@autocommit, @mine, DATABASE())");
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
