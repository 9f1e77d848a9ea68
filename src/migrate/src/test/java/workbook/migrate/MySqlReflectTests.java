package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Table;

/** On a real server; skipped where there is none. */
final class MySqlReflectTests extends ReflectContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Override
  String[] ownThings() {
    return new String[] {
      "CREATE TABLE dept (id MEDIUMINT UNSIGNED AUTO_INCREMENT PRIMARY KEY, `the name` VARCHAR(50)"
          + " COLLATE utf8mb4_bin NOT NULL DEFAULT 'it''s' COMMENT 'what; \"x\"',"
          + " UNIQUE KEY uq (`the name`)) COMMENT 'parts'",
      "CREATE TABLE emp (id BIGINT AUTO_INCREMENT PRIMARY KEY, dept MEDIUMINT UNSIGNED,"
          + " boss BIGINT, pay DECIMAL(10, 2), half DOUBLE GENERATED ALWAYS AS (pay / 2) STORED,"
          + " since TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, kind ENUM('a', 'it''s') DEFAULT 'a',"
          + " flags SET('x', 'y'), made DATETIME(3) DEFAULT CURRENT_TIMESTAMP(3),"
          + " u CHAR(36) DEFAULT (uuid()), n INT DEFAULT 5, y YEAR, p POINT,"
          + " CONSTRAINT fk_dept FOREIGN KEY (dept) REFERENCES dept (id) ON DELETE SET NULL,"
          + " CONSTRAINT fk_boss FOREIGN KEY (boss) REFERENCES emp (id),"
          + " CONSTRAINT ck CHECK (pay > 0 AND n <> 3))",
      "CREATE TABLE pair (a INT, b VARCHAR(9), PRIMARY KEY (b, a), KEY ix (b(3), a DESC),"
          + " KEY iy ((lower(b))))",
      "CREATE TABLE log (text TEXT)",
      "CREATE TABLE place (id INT PRIMARY KEY, name VARCHAR(99), note TEXT, at POINT NOT NULL SRID"
          + " 4326, FULLTEXT KEY words (name, note), FULLTEXT KEY pairs (note) WITH PARSER ngram,"
          + " SPATIAL KEY around (at), KEY gone (name) INVISIBLE)",
      "CREATE TRIGGER tr AFTER INSERT ON emp FOR EACH ROW BEGIN INSERT INTO log VALUES ('new; 1');"
          + " INSERT INTO log VALUES (NEW.id); END",
      "CREATE VIEW base_view AS SELECT pay FROM emp",
      "CREATE VIEW a_view AS SELECT * FROM base_view"
    };
  }

  @Test
  void the_statement_that_makes_a_table_says_the_same_afterwards() throws Exception {
    sql(ownThings());
    sql(
        "CREATE TABLE odd (id INT, at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE"
            + " CURRENT_TIMESTAMP, late DATETIME(3) ON UPDATE CURRENT_TIMESTAMP(3), secret INT"
            + " INVISIBLE, CONSTRAINT loose CHECK (id > 1) NOT ENFORCED) ENGINE=InnoDB"
            + " ROW_FORMAT=COMPRESSED COMMENT='odd' PARTITION BY HASH (id) PARTITIONS 3",
        "CREATE TABLE old (a VARCHAR(9), b TEXT) ENGINE=MyISAM DEFAULT CHARSET=latin1",
        "CREATE TABLE counted (a INT PRIMARY KEY, n INT AUTO_INCREMENT UNIQUE, h BINARY(4) NOT NULL"
            + " DEFAULT '\\0\\0\\0\\0')");
    List<String> before = statements();
    write();
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stamp("head");
    migrations.downgrade("base");
    migrations.upgrade("head");
    assertThat(statements()).isEqualTo(before);
  }

  @Test
  void routines_events_and_the_ways_of_views_come_back() throws Exception {
    sql(
        "CREATE FUNCTION half (n INT) RETURNS INT DETERMINISTIC"
            + " BEGIN IF n > 1 THEN RETURN n / 2; END IF; RETURN CASE n WHEN 1 THEN 1 ELSE 0 END; END",
        "CREATE PROCEDURE fill (IN n INT) COMMENT 'fills; all' BEGIN DECLARE i INT DEFAULT 0;"
            + " more: WHILE i < n DO INSERT INTO t VALUES (i); SET i = i + 1; END WHILE more; END",
        "CREATE TABLE t (id INT PRIMARY KEY)",
        "CREATE EVENT tidy ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 00:00:00' DISABLE DO DELETE FROM t",
        "CREATE ALGORITHM=MERGE SQL SECURITY INVOKER VIEW v AS SELECT id, half(id) AS h FROM t"
            + " WHERE id > 1 WITH CASCADED CHECK OPTION");
    List<String> before = others();
    write();
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stamp("head");
    migrations.downgrade("base");
    assertThat(
            rows(
                "SELECT routine_name FROM information_schema.routines WHERE routine_schema = database()"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT event_name FROM information_schema.events WHERE event_schema = database()"))
        .isEmpty();
    migrations.upgrade("head");
    assertThat(others()).isEqualTo(before);
  }

  private List<String> others() throws SQLException {
    List<String> made = new ArrayList<>();
    made.addAll(rows("SHOW CREATE FUNCTION half", 3));
    made.addAll(rows("SHOW CREATE PROCEDURE fill", 3));
    made.addAll(rows("SHOW CREATE EVENT tidy", 4));
    made.addAll(rows("SHOW CREATE VIEW v", 2));
    return made;
  }

  private List<String> rows(String sql, int column) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return List.of(row.getString(column));
    }
  }

  @Test
  void a_condition_is_the_same_whatever_encoding_its_session_had() throws Exception {
    sql("CREATE TABLE t (a VARCHAR(9), CONSTRAINT c CHECK (a IN ('x', 'y')))");
    Table usual = table("t");
    sql("DROP TABLE t");
    sql("SET NAMES latin1", "CREATE TABLE t (a VARCHAR(9), CONSTRAINT c CHECK (a IN ('x', 'y')))");
    assertThat(table("t").checks()).isEqualTo(usual.checks());
  }

  private List<String> statements() throws SQLException {
    List<String> statements = new ArrayList<>();
    for (Table table : schema().tables()) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SHOW CREATE TABLE `" + table.name() + "`")) {
        row.next();
        statements.add(lines(row.getString(2)));
      }
    }
    return statements;
  }

  /** In no order, for that of keys means nothing; nor does a column's collation if all have it. */
  private static String lines(String statement) {
    return statement
        .lines()
        .map(it -> it.replace(" CHARACTER SET latin1 COLLATE latin1_swedish_ci", ""))
        .map(it -> it.replaceFirst("[ ,]+$", ""))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
