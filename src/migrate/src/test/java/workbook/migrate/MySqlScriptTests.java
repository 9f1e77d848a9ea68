package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlScriptTests extends ScriptContract {
  @Override
  DataSource fresh() throws SQLException {
    MysqlDataSource database = MySqlServer.freshSchema();
    database.setAllowMultiQueries(true);
    return database;
  }

  @Override
  SqlDialect dialect() {
    return SqlDialect.MYSQL;
  }

  @Override
  void runFile(DataSource database, String file) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean isResult = statement.execute(file);
      while (isResult || statement.getUpdateCount() >= 0) {
        isResult = statement.getMoreResults();
      }
    }
  }

  @Override
  String user(DataSource database) throws SQLException {
    return rows(database, "SELECT user()").get(0);
  }

  @Override
  String kept() {
    return "hex(value)";
  }

  @Test
  void moments_of_the_world_are_kept_as_the_driver_gives_them() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Instant moment = Instant.parse("2024-02-29T12:34:56.123456Z");
    ScriptRevisions.Keeps.values =
        List.of(
            moment,
            moment.atOffset(ZoneOffset.ofHours(9)),
            moment.atZone(ZoneId.of("Asia/Tokyo")),
            LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000),
            "a\0'b");
    Migrations.of(ScriptRevisions.Keeps.class).on(online).upgrade("head");
    run(offline, Migrations.of(ScriptRevisions.Keeps.class).sql("head", dialect()));
    String all = "SELECT id, value FROM kept ORDER BY id";
    assertThat(rows(offline, all)).isEqualTo(rows(online, all));
  }

  @Test
  void what_has_no_form_in_sql_is_refused() {
    ScriptRevisions.Keeps.values = List.of(Double.NaN);
    assertThatThrownBy(() -> Migrations.of(ScriptRevisions.Keeps.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`java.lang.Double`")
        .hasMessageContaining("ScriptRevisions.java:");
  }

  @Test
  void what_the_database_can_t_do_is_refused() {
    assertThatThrownBy(() -> Migrations.of(Partial.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("index of some rows only")
        .hasMessageContaining("MySqlScriptTests.java:");
  }

  @Revision(id = "p1")
  static final class Partial implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("t", Columns.column("a", Columns.INTEGER));
      op.createIndex(Columns.index("ix").on("t", "a").where("a > 1"));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void a_trigger_of_several_statements_reaches_the_server_whole() {
    assertThat(Migrations.of(Trigger.class).sql("head", dialect()).toString())
        .contains("DELIMITER //\nCREATE TRIGGER tr BEFORE INSERT ON t")
        .contains("END//\nDELIMITER ;\n");
  }

  @Test
  void a_script_is_read_well() {
    assertThat(CourseChain.migrations().withoutHistory().sql("base:01", dialect()))
        .hasToString(
            """
            SET NAMES utf8mb4;

            -- alembic_version

            CREATE TABLE IF NOT EXISTS alembic_version (
              version_num VARCHAR(32) NOT NULL,
              CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
            );

            -- upgrade base -> 01: add user table

            CREATE TABLE `user` (
              `id` integer NOT NULL AUTO_INCREMENT,
              `name` varchar(50) NOT NULL,
              `email` varchar(120) NOT NULL,
              PRIMARY KEY (`id`),
              UNIQUE (`email`)
            );
            INSERT INTO alembic_version (version_num) VALUES ('01');
            """);
    assertThat(CourseChain.migrations().withoutHistory().sql("03:04", dialect()))
        .hasToString(
            """
            SET NAMES utf8mb4;

            -- for a database at 03

            INSERT INTO alembic_version (version_num) SELECT NULL FROM dual WHERE NOT EXISTS (SELECT * FROM alembic_version WHERE version_num = '03');

            -- upgrade 03 -> 04: require address

            UPDATE user SET address = 'unknown' WHERE address IS NULL;
            ALTER TABLE `user` MODIFY COLUMN `address` varchar(200) NOT NULL;
            UPDATE alembic_version SET version_num = '04' WHERE version_num = '03';
            """);
  }

  @Revision(id = "t1")
  static final class Trigger implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute(
          "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN SET @a = 1; SET @b = 2; END");
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
