package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.lock.MigrationLock;
import workbook.migrate.run.StepFailedException;
import workbook.migrate.settings.DatabaseAddress;

/** A user of MySQL who may not do everything; skipped where there is no server. */
final class MySqlRightsTests extends DatabaseContract {
  private final String user = "m" + UUID.randomUUID().toString().substring(0, 8);
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema_and_a_user() throws SQLException {
    database = MySqlServer.freshSchema();
    sql("CREATE USER '" + user + "'@'%' IDENTIFIED BY 'secret'");
    sql("GRANT SELECT ON " + rows("SELECT database()").get(0) + ".* TO '" + user + "'@'%'");
  }

  @AfterEach
  void drop_the_user() throws SQLException {
    sql("DROP USER '" + user + "'@'%'");
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void the_table_that_can_not_be_made_is_named_with_the_grant_that_mends_it() throws SQLException {
    MigrationException first = denied("secret");
    assertThat(first.key()).isEqualTo("table-denied");
    assertThat(first)
        .hasMessageStartingWith(
            "The database user '"
                + user
                + "'@'%' may not create the table `alembic_version`, in which it is noted what has"
                + " run: CREATE command denied")
        .hasMessageContaining("Nothing has run.");
    grant(first);
    MigrationException second = denied("secret");
    assertThat(second).hasMessageContaining("may not create the table `alembic_history`");
    grant(second);
    assertThat(rows("SHOW TABLES")).containsExactly("alembic_version");
  }

  @Test
  void a_right_that_a_revision_needs_is_named_with_the_revision() throws SQLException {
    grant(denied("secret"));
    grant(denied("secret"));
    StepFailedException failure = (StepFailedException) denied("secret");
    assertThat(failure.key()).isEqualTo("step-denied");
    assertThat(failure)
        .hasMessageContaining("revision `01`")
        .hasMessageContaining("at MySqlRightsTests.java:")
        .hasMessageContaining("CREATE command denied to user")
        .hasMessageContaining("for table 't'")
        .hasMessageContaining("Give the database user the right that the message names");
    sql("GRANT CREATE ON t TO '" + user + "'@'%'");
    assertThat(chain("secret").upgrade("head").steps()).hasSize(1);
    assertThat(chain("secret").stamp("base").changes()).hasSize(1);
  }

  @Test
  void a_stamp_says_the_same_of_the_table() {
    MigrationException failure =
        catchThrowableOfType(MigrationException.class, () -> chain("secret").stamp("head"));
    assertThat(failure.key()).isEqualTo("table-denied");
  }

  @Test
  void comparing_names_the_grant_that_it_needs() throws SQLException {
    sql("CREATE TABLE thing (id BIGINT PRIMARY KEY)");
    MigrationException failure =
        catchThrowableOfType(
            MigrationException.class, () -> chain("secret").compare(List.of(Thing.class)));
    assertThat(failure.key()).isEqualTo("scratch-denied");
    assertThat(failure)
        .hasMessageStartingWith("The database user '" + user + "'@'%' may not create a schema")
        .hasMessageContaining("Access denied for user");
    grant(failure);
    assertThat(chain("secret").compare(List.of(Thing.class)).upgrade()).hasSize(1);
  }

  /** Wants another type than there is. */
  @Entity
  @Table(name = "thing")
  static class Thing {
    @Id int id;
  }

  @Test
  void a_login_that_is_refused_tells_no_secret() {
    DatabaseException failure =
        catchThrowableOfType(DatabaseException.class, () -> chain("hush-hush").current());
    assertThat(failure.key()).isEqualTo("database-wrong-login");
    assertThat(failure)
        .hasMessageContaining("Access denied for user '" + user + "'")
        .hasMessageContaining("DATABASE_PASSWORD")
        .hasMessageNotContaining("hush-hush");
  }

  @Test
  void a_schema_that_is_not_there_and_a_server_that_is_not_are_named() {
    String url = String.valueOf(database.getUrl());
    String none = url.replaceFirst("(//[^/]*/)[^?]*", "$1no_such_schema");
    assertThat(key(none)).isIn("database-no-schema", "database-denied");
    assertThat(key(url.replaceFirst("//[^/:]*:\\d+", "//127.0.0.1:1")))
        .isEqualTo("database-unreachable");
  }

  @Test
  void an_address_without_a_schema_is_told_before_anything_runs() {
    String url = String.valueOf(database.getUrl()).replaceFirst("(//[^/]*/)[^?]*", "$1");
    DatabaseAddress address = new DatabaseAddress(url, database.getUser(), database.getPassword());
    assertThatThrownBy(() -> Migrations.of(List.of()).on(address).upgrade("heads"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("names no schema")
        .hasMessageContaining("jdbc:mysql://host:3306/schema");
  }

  @Test
  void who_is_at_the_database_is_named_by_number_to_one_who_may_not_see_more() throws SQLException {
    try (Connection other = database.getConnection()) {
      MigrationLock lock = MigrationLock.take(other, Duration.ZERO);
      Migrations migrations = chain("secret").waiting(Duration.ZERO);
      assertThatThrownBy(() -> migrations.upgrade("head"))
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("by another: connection " + number(other) + ".");
      lock.release();
    }
  }

  private static String number(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SELECT connection_id()")) {
      answer.next();
      return answer.getString(1);
    }
  }

  private String key(String url) {
    DatabaseAddress address = new DatabaseAddress(url, database.getUser(), database.getPassword());
    return catchThrowableOfType(
            DatabaseException.class, () -> Migrations.of(List.of()).on(address).current())
        .key();
  }

  @Test
  void a_procedure_that_is_hidden_is_named_when_a_database_is_reflected() throws SQLException {
    sql("CREATE PROCEDURE fill () SELECT 1");
    sql("GRANT EXECUTE ON " + rows("SELECT database()").get(0) + ".* TO '" + user + "'@'%'");
    assertThatThrownBy(() -> chain("secret").reflect())
        .hasMessageContaining("PROCEDURE `fill`")
        .hasMessageContaining("SHOW_ROUTINE");
  }

  private MigrationException denied(String password) {
    return catchThrowableOfType(MigrationException.class, () -> chain(password).upgrade("head"));
  }

  /** Does as the message says. */
  private void grant(MigrationException denied) throws SQLException {
    String message = String.valueOf(denied.getMessage());
    sql(message.substring(message.indexOf("GRANT ")).replace(";", ""));
  }

  private Migrations chain(String password) {
    String url = String.valueOf(database.getUrl());
    return Migrations.ofNodes(
            List.of(
                Does.node(
                    "01",
                    List.of(),
                    op -> op.createTable("t", column("a", INTEGER)),
                    op -> op.dropTable("t"))))
        .on(DatabaseAddress.of(url, Map.of("DATABASE_USER", user, "DATABASE_PASSWORD", password)));
  }
}
