package workbook.lab.play;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.lab.play.Playground.execute;
import static workbook.lab.play.Playground.migrate;
import static workbook.lab.play.Playground.rows;
import static workbook.lab.play.Playground.schema;
import static workbook.lab.play.Playground.snapshot;
import static workbook.lab.play.Playground.sql;
import static workbook.lab.play.Playground.sqlite;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.lab.database.Database;
import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

final class SnapshotTests {
  @BeforeEach
  void forget() {
    snapshot();
  }

  @Test
  void nothing_ran_nothing_to_show() {
    try (Database db = sqlite()) {
      assertThat(snapshot()).isNull();
      schema(db);
      assertThat(snapshot()).isNull();
    }
  }

  @Test
  void shows_the_sql_and_the_schema_before_and_now() throws Exception {
    try (Database db = sqlite()) {
      execute(db, "CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'x')");
      JsonNode first = read();
      assertThat(first.at("/database").asText()).isEqualTo("SQLite");
      assertThat(first.at("/before/tables")).isEmpty();
      assertThat(first.at("/schema/tables/0/columns/1"))
          .hasToString(
              "{\"name\":\"name\",\"type\":\"text\",\"nullable\":false,"
                  + "\"defaultSql\":\"'x'\",\"autoIncrement\":false}");
      execute(db, "CREATE TABLE book (isbn TEXT UNIQUE, author_id INTEGER REFERENCES author (id))");
      JsonNode second = read();
      assertThat(second.at("/sql")).hasSize(1);
      assertThat(second.at("/before")).isEqualTo(first.at("/schema"));
      assertThat(second.at("/schema/tables/0/primaryKey/0").asText()).isEqualTo("id");
      assertThat(second.at("/schema/tables/1/uniques/0/columns/0").asText()).isEqualTo("isbn");
      assertThat(second.at("/schema/tables/1/foreignKeys/0/columns/0").asText())
          .isEqualTo("author_id");
      assertThat(second.at("/schema/tables/1/foreignKeys/0/table").asText()).isEqualTo("author");
      assertThat(snapshot()).isNull();
    }
  }

  @Test
  void shows_the_database_that_was_used_last_and_the_sql_of_all() throws Exception {
    try (Database one = sqlite();
        Database other = sqlite()) {
      execute(other, "CREATE TABLE theirs (a INTEGER)");
      execute(one, "CREATE TABLE mine (a INTEGER)");
      JsonNode shown = read();
      assertThat(shown.at("/sql")).hasSize(2);
      assertThat(shown.at("/schema/tables/0/name").asText()).isEqualTo("mine");
    }
  }

  @Test
  void a_loop_of_a_thousand_statements_stays_small() throws Exception {
    try (Database db = sqlite()) {
      execute(db, "CREATE TABLE t (a INTEGER)");
      for (int i = 0; i < 1_500; i++) {
        execute(db, "INSERT INTO t VALUES (?)", i);
      }
      JsonNode shown = read();
      assertThat(shown.at("/sql")).hasSize(50);
      assertThat(shown.at("/sql/49/statement").asText())
          .isEqualTo("INSERT INTO t VALUES (?) -- 1499");
      assertThat(shown.at("/omitted").asInt()).isEqualTo(950);
    }
  }

  @Test
  void a_transaction_left_open_hinders_nobody() throws Exception {
    try (Database db = sqlite();
        Connection connection = db.connect();
        Statement statement = connection.createStatement()) {
      execute(db, "CREATE TABLE t (a INTEGER)");
      connection.setAutoCommit(false);
      statement.execute("INSERT INTO t VALUES (1)");
      assertThat(read().at("/sql")).hasSize(2);
    }
  }

  @Test
  void a_closed_database_has_no_schema() throws Exception {
    Database db = sqlite();
    execute(db, "CREATE TABLE t (a INTEGER)");
    db.close();
    assertThat(read().at("/schema").isNull()).isTrue();
  }

  @Test
  void migrations_run_on_the_database() throws SQLException {
    try (Database db = sqlite()) {
      migrate(db, AddNote.class).upgrade("head");
      assertThat(schema(db).table("note")).isPresent();
      assertThat(sql(db).statements())
          .anyMatch(statement -> statement.startsWith("CREATE TABLE \"note\""))
          .noneMatch(statement -> statement.contains("sqlite_master"));
      execute(db, "INSERT INTO note (text) VALUES ('x')");
      migrate(db, AddNote.class).downgrade("base");
      assertThat(rows(db, "SELECT * FROM alembic_version").size()).isZero();
      assertThat(schema(db).tables()).isEmpty();
    }
  }

  private static JsonNode read() throws Exception {
    String json = snapshot();
    assertThat(json).isNotNull();
    return new JsonMapper().readTree(json);
  }

  /** A revision as a cell declares it. */
  @Revision(id = "01")
  static final class AddNote implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(
          "note", column("id", INTEGER).primaryKey(), column("text", varchar(50)).notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("note");
    }
  }
}
