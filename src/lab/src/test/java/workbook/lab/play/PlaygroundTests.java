package workbook.lab.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static workbook.lab.play.Playground.execute;
import static workbook.lab.play.Playground.rows;
import static workbook.lab.play.Playground.sql;
import static workbook.lab.play.Playground.sqlite;

import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.lab.database.Database;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;

final class PlaygroundTests {
  private final Locale language = Locale.getDefault();
  private Database db;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.ENGLISH);
    db = sqlite();
    execute(db, "CREATE TABLE user (id INTEGER PRIMARY KEY, name VARCHAR(50), age INTEGER)");
  }

  @AfterEach
  void close() {
    db.close();
    Locale.setDefault(language);
  }

  @Test
  void rows_print_as_a_table() {
    execute(db, "INSERT INTO user VALUES (1, ?, ?)", "Ann", 7);
    execute(db, "INSERT INTO user VALUES (10, ?, ?)", "山田太郎", null);
    execute(db, "INSERT INTO user VALUES (100, ?, ?)", "two\nlines", 1234);
    assertThat(rows(db, "SELECT * FROM user"))
        .hasToString(
            """
             id | name      |  age
            ----+-----------+-----
              1 | Ann       |    7
             10 | 山田太郎  | NULL
            100 | two⏎lines | 1234""");
  }

  @Test
  void no_rows_are_said() {
    assertThat(rows(db, "SELECT id, name FROM user WHERE id = ?", 1))
        .hasToString("id | name\n---+-----\n(no rows)");
  }

  @Test
  void many_rows_are_cut() {
    String numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n";
    assertThat(rows(db, numbers, 250).toString()).endsWith("\n100\n(100 of 250 rows)");
    assertThat(rows(db, numbers, 20_000).toString()).endsWith("(100 of more than 10000 rows)");
  }

  @Test
  void statements_say_what_they_changed() {
    assertThat(execute(db, "INSERT INTO user (name) VALUES ('Ann'), ('Bob')"))
        .hasToString("2 rows changed");
    assertThat(execute(db, "UPDATE user SET age = 8 WHERE name = 'Ann'"))
        .hasToString("1 row changed");
  }

  @Test
  void sql_shows_what_ran_since_it_was_asked_last() {
    assertThat(sql(db).statements()).hasSize(1);
    execute(db, "INSERT INTO user (name) VALUES (?)", "O'Hara");
    rows(db, "SELECT name FROM user");
    assertThat(sql(db))
        .hasToString(
            """
            INSERT INTO user (name) VALUES (?); -- 'O''Hara'
            SELECT name FROM user;""");
    assertThat(sql(db)).hasToString("(no SQL ran)");
  }

  @Test
  void a_refused_statement_is_one_clear_sentence() {
    assertThatThrownBy(() -> rows(db, "SELECT * FROM users"))
        .isInstanceOf(PlaygroundException.class)
        .hasNoCause()
        .hasMessage(
            "SQLite refuses the statement: no such table: users\n\n    SELECT * FROM users");
    execute(db, "CREATE UNIQUE INDEX one_name ON user (name)");
    execute(db, "INSERT INTO user (name) VALUES ('Ann')");
    assertThatThrownBy(() -> execute(db, "INSERT INTO user (name) VALUES (?)", "Ann"))
        .hasMessageStartingWith(
            "SQLite refuses the statement: UNIQUE constraint failed: user.name\n");
  }

  @Test
  void values_and_question_marks_are_counted() {
    assertThatThrownBy(() -> rows(db, "SELECT id FROM user WHERE id = ?"))
        .hasMessageStartingWith(
            "The statement has another number of question marks (1) than there are values (0).");
    assertThatThrownBy(() -> execute(db, "DELETE FROM user", 1))
        .isInstanceOf(PlaygroundException.class);
  }

  @Test
  void a_closed_database_says_so() {
    db.close();
    assertThatThrownBy(() -> rows(db, "SELECT 1"))
        .hasMessageContaining("This SQLite database is closed. Open a new one.");
  }

  @Test
  void several_statements_at_once_are_not_dropped_in_silence() {
    assertThatThrownBy(() -> execute(db, "DELETE FROM user; DROP TABLE user"))
        .isInstanceOf(PlaygroundException.class)
        .hasMessageStartingWith("Only one statement can run at a time.");
    execute(db, "INSERT INTO user (name) VALUES ('a;b'); -- the end; really\n");
    execute(db, "CREATE TRIGGER t AFTER INSERT ON user BEGIN DELETE FROM user; SELECT 1; END");
    assertThat(rows(db, "SELECT name FROM user").get(0, 0)).isEqualTo("a;b");
  }

  @Test
  void rows_of_a_statement_that_has_none() {
    assertThatThrownBy(() -> rows(db, "DELETE FROM user"))
        .hasMessageStartingWith("`DELETE FROM user` is no query");
  }

  @Test
  void speaks_japanese() {
    Locale.setDefault(Locale.JAPAN);
    assertThat(rows(db, "SELECT id FROM user")).hasToString("id\n--\n（0 行）");
    assertThatThrownBy(() -> rows(db, "SELECT * FROM users"))
        .hasMessageStartingWith("SQLite が文を受け付けません: no such table: users");
  }

  @Test
  void mysql_tells_its_errors_without_the_name_of_the_moment() {
    MySqlServer server = MySqlServers.shared();
    assumeThat(server).as(server.sentence(Locale.ENGLISH)).isInstanceOf(MySqlServer.Found.class);
    try (Database mysql = Playground.mysql()) {
      assertThatThrownBy(() -> rows(mysql, "SELECT * FROM users"))
          .hasMessage(
              "MySQL refuses the statement: Table 'users' doesn't exist\n\n    SELECT * FROM users");
      execute(mysql, "CREATE TABLE `user` (id INTEGER PRIMARY KEY, name VARCHAR(50))");
      execute(mysql, "INSERT INTO `user` VALUES (1, '太郎')");
      assertThat(rows(mysql, "SELECT * FROM `user`")).hasToString("id | name\n---+-----\n 1 | 太郎");
    }
  }

  @Test
  void startup_is_a_list_of_imports() {
    assertThat(Playground.startup())
        .allMatch(line -> line.startsWith("import ") && line.endsWith(";"))
        .contains("import static workbook.lab.play.Playground.*;");
  }

  @Test
  void an_entity_can_be_typed_and_compared_without_imports() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      Playground.startup().forEach(shell::eval);
      shell.eval(
          """
          @Entity @Table(name = "item") class Item {
            @Id Integer id;
            @Column(length = 40) String name;
          }""");
      assertThat(shell.eval("migrate(sqlite()).compare(Item.class).toString()"))
          .extracting(SnippetEvent::value)
          .containsExactly("\"add table item\"");
    }
  }
}
