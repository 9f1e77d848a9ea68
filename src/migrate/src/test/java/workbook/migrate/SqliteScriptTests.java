package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

final class SqliteScriptTests extends ScriptContract {
  @TempDir Path folder;
  private int count;

  @Override
  DataSource fresh() {
    count++;
    SQLiteDataSource database = new SQLiteDataSource();
    database.setEnforceForeignKeys(true);
    database.setUrl("jdbc:sqlite:" + folder.resolve(count + ".db"));
    return database;
  }

  @Override
  SqlDialect dialect() {
    return SqlDialect.SQLITE;
  }

  /** The driver takes a whole file at once. */
  @Override
  void runFile(DataSource database, String file) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(file);
    }
  }

  @Override
  String user(DataSource database) {
    return "";
  }

  @Override
  String kept() {
    return "typeof(value) || ' ' || hex(value)";
  }

  @Test
  void odd_values_are_kept_as_the_driver_gives_them() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    ScriptRevisions.Keeps.values =
        List.of(
            new UUID(1, 2),
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Instant.ofEpochSecond(1),
            'c',
            (byte) 7,
            SqlDialect.SQLITE);
    Migrations.of(ScriptRevisions.Keeps.class).on(online).upgrade("head");
    run(offline, Migrations.of(ScriptRevisions.Keeps.class).sql("head", dialect()));
    String all = "SELECT id, " + kept() + " FROM kept ORDER BY id";
    assertThat(rows(offline, all)).isEqualTo(rows(online, all));
  }

  @Test
  void a_text_goes_on_after_a_zero_sign() throws SQLException {
    DataSource database = fresh();
    ScriptRevisions.Keeps.values = List.of("a\0'b");
    run(database, Migrations.of(ScriptRevisions.Keeps.class).sql("head", dialect()));
    assertThat(rows(database, "SELECT typeof(value) || hex(value) FROM kept"))
        .containsExactly("text61002762");
  }

  @Test
  void a_rebuild_keeps_how_a_table_was_created() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Migrations.of(Special.class).on(online).upgrade("head");
    runFile(offline, Migrations.of(Special.class).sql("head", dialect()).toString());
    String all =
        "SELECT name || ' ' || strict || wr FROM pragma_table_list WHERE name IN ('strict', 'bare')";
    assertThat(rows(offline, all)).isEqualTo(rows(online, all)).contains("strict 10", "bare 01");
    String next = "SELECT name || seq FROM sqlite_sequence";
    assertThat(rows(offline, next)).isEqualTo(rows(online, next)).containsExactly("counted41");
    assertThat(schema(online).difference(schema(offline))).hasToString("(no difference)");
  }

  @Revision(id = "s1")
  static final class Special implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(
          "strict", column("id", INTEGER).primaryKey(), column("a", INTEGER), Columns.strict());
      op.createTable(
          "bare",
          column("id", INTEGER).primaryKeyGiven(),
          column("a", INTEGER),
          Columns.withoutRowid());
      op.createTable("counted", column("id", INTEGER).identity(40), column("a", INTEGER));
      op.execute("INSERT INTO counted (a) VALUES (1), (2)");
      op.execute("DELETE FROM counted WHERE id = 41");
      op.alterColumn("strict", "a", nullable(false));
      op.alterColumn("bare", "a", nullable(false));
      op.alterColumn("counted", "a", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void a_rebuild_puts_triggers_of_raw_sql_back() throws SQLException {
    DataSource database = fresh();
    runFile(database, Migrations.of(Triggers.class).sql("head", dialect()).toString());
    runFile(database, "INSERT INTO t VALUES (1, 2)");
    assertThat(rows(database, "SELECT what FROM log")).containsExactly("2");
    assertThat(rows(database, "SELECT name FROM sqlite_master WHERE name = 'ix_raw'")).hasSize(1);
    assertThat(rows(database, "SELECT a FROM v")).containsExactly("2");
  }

  @Test
  void a_rebuild_that_breaks_keys_does_not_commit() throws SQLException {
    DataSource database = fresh();
    Migrations migrations = Migrations.of(Breaks.class, BreaksNow.class);
    runFile(database, migrations.sql("k1", dialect()).toString());
    Script script = migrations.sql("k1:k2", dialect());
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> run(database, script))
        .hasMessageContaining("CHECK constraint failed");
    assertThat(rows(database, "SELECT version_num FROM alembic_version")).containsExactly("k1");
  }

  @Test
  void foreign_keys_are_on_after_a_rebuild_on_this_connection_alone() throws SQLException {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve("off.db"));
    String setting = "SELECT foreign_keys FROM pragma_foreign_keys";
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      statement.executeUpdate(CourseChain.migrations().sql("03", dialect()).toString());
      assertThat(setting(statement, setting)).isEqualTo("0");
      statement.executeUpdate(
          CourseChain.migrations().withoutHistory().sql("03:04", dialect()).toString());
      assertThat(setting(statement, setting)).isEqualTo("1");
    }
    assertThat(rows(database, setting)).containsExactly("0");
  }

  private static String setting(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.getString(1);
    }
  }

  @Test
  void a_script_without_a_rebuild_says_nothing_of_foreign_keys() {
    assertThat(CourseChain.migrations().sql("03", dialect()).toString())
        .startsWith("-- sqlite3 -bail; SQLite 3.35 or later\n\n")
        .doesNotContain("foreign_keys");
  }

  @Test
  void a_script_is_read_well() {
    assertThat(CourseChain.migrations().withoutHistory().sql("03:04", dialect()))
        .hasToString(
            """
            -- sqlite3 -bail; SQLite 3.35 or later
            -- Leaves foreign keys on, for this connection alone; turn them off after it if they were off.

            -- for a database at 03

            INSERT INTO alembic_version (version_num) SELECT NULL WHERE NOT EXISTS (SELECT * FROM alembic_version WHERE version_num = '03');

            -- upgrade 03 -> 04: require address

            PRAGMA foreign_keys = OFF;
            CREATE TEMP TABLE _newly_broken_keys (found INTEGER CHECK (found <= 0));
            INSERT INTO temp._newly_broken_keys VALUES (-(SELECT count(*) FROM pragma_foreign_key_check));
            BEGIN IMMEDIATE;
            UPDATE user SET address = 'unknown' WHERE address IS NULL;
            CREATE TABLE "_new_user" (
              "id" integer NOT NULL,
              "name" varchar(50) NOT NULL,
              "email" varchar(120) NOT NULL,
              "age" integer,
              "address" varchar(200) NOT NULL,
              PRIMARY KEY ("id"),
              UNIQUE ("email")
            );
            INSERT INTO "_new_user" ("id", "name", "email", "age", "address") SELECT "id", "name", "email", "age", "address" FROM "user";
            DROP TABLE "user";
            PRAGMA legacy_alter_table = ON;
            ALTER TABLE "_new_user" RENAME TO "user";
            PRAGMA legacy_alter_table = OFF;
            UPDATE alembic_version SET version_num = '04' WHERE version_num = '03';
            UPDATE temp._newly_broken_keys SET found = found + (SELECT count(*) FROM pragma_foreign_key_check);
            COMMIT;
            DROP TABLE temp._newly_broken_keys;
            PRAGMA foreign_keys = ON;
            """);
  }

  @Revision(id = "t1")
  static final class Triggers implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("t", column("id", INTEGER).primaryKey(), column("a", INTEGER));
      op.createTable("log", column("what", INTEGER));
      op.execute("CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END");
      op.execute("CREATE VIEW v AS SELECT a FROM t");
      op.execute("CREATE INDEX ix_raw ON t (a) WHERE a > 1");
      op.alterColumn("t", "a", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "k1")
  static final class Breaks implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("p", column("id", INTEGER).primaryKey(), column("a", INTEGER));
      op.createTable(
          "c",
          column("id", INTEGER).primaryKey(),
          column("p", INTEGER),
          Columns.foreignKey("fk", "p").references("p", "id"));
      op.execute("INSERT INTO p VALUES (1, 1)");
      op.execute("INSERT INTO c VALUES (1, 1)");
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "k2", parents = "k1")
  static final class BreaksNow implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("DELETE FROM p");
      op.alterColumn("p", "a", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
