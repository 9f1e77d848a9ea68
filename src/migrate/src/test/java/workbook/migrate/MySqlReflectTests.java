package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

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
}
