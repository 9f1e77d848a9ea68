package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.journal.Entry;
import workbook.migrate.journal.Note;
import workbook.migrate.schema.Schema;

/** A script run on an empty database does what an upgrade does that has the database. */
abstract class ScriptContract extends ScriptDatabase {

  @Test
  void a_script_gives_the_schema_and_the_rows_of_an_upgrade() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    EveryOperation.migrations().on(online).upgrade("head");
    runFile(offline, EveryOperation.migrations().sql("base:head", dialect()).toString());
    assertAlike(online, offline);
  }

  @Test
  void each_step_of_a_script_gives_what_the_step_of_an_upgrade_gives() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    String at = "base";
    for (String id : List.of("e1", "e2", "e3", "e4", "e5", "e6")) {
      EveryOperation.migrations().on(online).upgrade(id);
      run(offline, EveryOperation.migrations().sql(at + ":" + id, dialect()));
      assertAlike(online, offline);
      at = id;
    }
  }

  /** What each downgrade leaves is what the next one in the script starts from. */
  @ParameterizedTest
  @ValueSource(strings = {"e4", "e1"})
  void a_script_down_gives_what_a_downgrade_gives(String target) throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Migrations migrations = EveryOperation.migrations();
    migrations.on(online).upgrade("head");
    migrations.on(online).downgrade(target);
    run(offline, migrations.sql("head", dialect()));
    run(offline, migrations.sqlDowngrade("head:" + target, dialect()));
    assertAlike(online, offline);
  }

  @Test
  void a_script_takes_all_down_and_can_take_it_up_again() throws SQLException {
    DataSource database = fresh();
    Migrations migrations = EveryOperation.migrations();
    run(database, migrations.sql("head", dialect()));
    Schema full = schema(database);
    runFile(database, migrations.sqlDowngrade("head:base", dialect()).toString());
    assertThat(schema(database).tables()).isEmpty();
    run(database, migrations.sql("base:head", dialect()));
    assertThat(full.difference(schema(database))).hasToString("(no difference)");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {101, 102, 103, 104, 105, 106})
  void random_changes_give_the_same_by_a_script(long seed) throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Migrations migrations = RandomChain.of(seed, 25);
    migrations.on(online).upgrade("head");
    run(offline, migrations.sql("head", dialect()));
    assertAlike(online, offline);
    migrations.on(online).downgrade("r0");
    run(offline, migrations.sqlDowngrade("head:r0", dialect()));
    assertAlike(online, offline);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {201, 202, 203, 204, 205, 206})
  void random_changes_are_undone_as_they_were(long seed) throws SQLException {
    DataSource database = fresh();
    Migrations migrations = RandomChain.of(seed, 25).on(database);
    migrations.upgrade("r0");
    Schema before = schema(database);
    migrations.upgrade("head");
    migrations.downgrade("r0");
    assertThat(before.difference(schema(database))).hasToString("(no difference)");
  }

  @Test
  void a_stamp_writes_the_rows_alone() throws SQLException {
    DataSource database = fresh();
    run(database, EveryOperation.migrations().sqlStamp("base:e3", dialect()));
    assertThat(rows(database, "SELECT version_num FROM alembic_version")).containsExactly("e3");
    run(database, EveryOperation.migrations().sqlStamp("e3:e1", dialect()));
    assertThat(rows(database, "SELECT version_num FROM alembic_version")).containsExactly("e1");
    assertThat(schema(database).tables()).isEmpty();
  }

  @Test
  void a_script_notes_what_an_upgrade_and_a_downgrade_note() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Migrations migrations = EveryOperation.migrations();
    migrations.on(online).upgrade("head");
    migrations.on(online).downgrade("e4");
    runFile(offline, migrations.sql("head", dialect()).toString());
    runFile(offline, migrations.sqlDowngrade("head:e4", dialect()).toString());
    assertThat(notes(offline)).isEqualTo(notes(online)).hasSizeGreaterThan(6);
    assertThat(migrations.on(offline).verify().changes()).isEmpty();
  }

  @Test
  void a_script_of_a_stamp_notes_what_a_stamp_notes() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Migrations migrations = EveryOperation.migrations();
    migrations.on(online).stamp("e3");
    migrations.on(online).stamp("base");
    run(offline, migrations.sqlStamp("base:e3", dialect()));
    run(offline, migrations.sqlStamp("e3:base", dialect()));
    assertThat(notes(offline)).isEqualTo(notes(online)).hasSize(2);
  }

  private static List<Note> notes(DataSource database) {
    return EveryOperation.migrations().on(database).journal().entries().stream()
        .map(Entry::note)
        .toList();
  }

  @Test
  void a_script_notes_by_whom_and_when_it_is_run() throws SQLException {
    DataSource database = fresh();
    Instant before = Instant.now().minusSeconds(2);
    run(database, EveryOperation.migrations().sql("e1", dialect()));
    Entry entry = EveryOperation.migrations().on(database).journal().entries().get(0);
    assertThat(entry.by().systemUser()).isEqualTo("script");
    assertThat(entry.by().databaseUser()).isEqualTo(user(database));
    assertThat(entry.at()).isBetween(before, Instant.now().plusSeconds(2));
  }

  /** As the database knows whoever runs these scripts; empty where it knows no users. */
  abstract String user(DataSource database) throws SQLException;

  @Test
  void what_a_script_took_up_goes_down_without_its_file() throws SQLException {
    DataSource database = fresh();
    Schema before = schema(database);
    run(database, CourseChain.migrations().sql("head", dialect()));
    Migrations.of(List.<Class<? extends Migration>>of()).on(database).downgrade("base");
    assertThat(before.difference(schema(database))).hasToString("(no difference)");
    assertThat(rows(database, "SELECT version_num FROM alembic_version")).isEmpty();
  }

  @Test
  void a_script_without_history_leaves_no_table_of_it() throws SQLException {
    DataSource database = fresh();
    Script script = EveryOperation.migrations().withoutHistory().sql("e1", dialect());
    run(database, script);
    assertThat(script.toString()).doesNotContain("alembic_history");
    assertThat(EveryOperation.migrations().on(database).journal().entries()).isEmpty();
  }

  @Test
  void a_database_that_is_elsewhere_is_refused_and_left_alone() throws SQLException {
    DataSource database = fresh();
    run(database, EveryOperation.migrations().sql("base:e2", dialect()));
    Script late = EveryOperation.migrations().sql("e3:e4", dialect());
    assertThatThrownBy(() -> run(database, late)).isInstanceOf(SQLException.class);
    assertThat(rows(database, "SELECT version_num FROM alembic_version")).containsExactly("e2");
    assertThat(schema(database).table("person").orElseThrow().column("nick")).isPresent();
  }

  @Test
  void a_script_that_goes_down_needs_both_ends() {
    assertThatThrownBy(() -> EveryOperation.migrations().sqlDowngrade("base", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("head:base");
  }

  @Test
  void java_in_a_step_is_refused_with_its_place() {
    assertThatThrownBy(
            () ->
                Migrations.of(ScriptRevisions.Plain.class, ScriptRevisions.WithJava.class)
                    .sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("run(fill it)")
        .hasMessageContaining("`j2`")
        .hasMessageContaining("ScriptRevisions.java:")
        .hasMessageContaining("execute");
  }

  @Test
  void java_before_the_start_is_a_note() {
    Script script =
        Migrations.of(
                ScriptRevisions.Plain.class,
                ScriptRevisions.WithJava.class,
                ScriptRevisions.AfterJava.class)
            .sql("j2:head", dialect());
    assertThat(script.toString()).startsWith("-- not seen here: run(fill it) of revision j2 at ");
    assertThat(script.toString()).contains("-- upgrade j2 -> j3: after java");
  }

  @Test
  void what_raw_sql_changed_is_not_guessed_at() {
    assertThatThrownBy(
            () ->
                Migrations.of(ScriptRevisions.Plain.class, ScriptRevisions.Raw.class)
                    .sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`thing`")
        .hasMessageContaining("ALTER TABLE thing ADD COLUMN extra")
        .hasMessageContaining("ScriptRevisions.java:");
  }

  /** Values that every driver takes; those of one database are tested with it. */
  static List<Object> values() {
    return new ArrayList<>(
        List.of(
            true,
            false,
            0,
            -7L,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            (short) 3,
            0.1,
            1e-20,
            1.5f,
            new BigDecimal("12345678901234567890.123"),
            new BigInteger("9223372036854775807"),
            "",
            "it's \"x\" `y` \\ \\' % _ ? -- /* ; \n\r\t",
            "日本語 𠮷 🍣",
            new byte[0],
            new byte[] {0, 39, 92, -1},
            LocalDate.of(2024, 2, 29),
            LocalTime.of(1, 2, 3),
            LocalDateTime.of(2024, 2, 29, 12, 34, 56),
            Date.valueOf("2024-02-29"),
            Time.valueOf("01:02:03"),
            Timestamp.valueOf("2024-02-29 12:34:56.789")));
  }

  @Test
  void values_are_kept_as_the_driver_gives_them() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    ScriptRevisions.Keeps.values = values();
    Migrations.of(ScriptRevisions.Keeps.class).on(online).upgrade("head");
    runFile(offline, Migrations.of(ScriptRevisions.Keeps.class).sql("head", dialect()).toString());
    String all = "SELECT id, " + kept() + " FROM kept ORDER BY id";
    assertThat(rows(online, all)).hasSize(ScriptRevisions.Keeps.values.size());
    assertThat(rows(offline, all)).isEqualTo(rows(online, all));
  }

  @Test
  void question_marks_are_as_many_as_values() {
    assertThatThrownBy(() -> Migrations.of(ScriptRevisions.Miscounts.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("question marks")
        .hasMessageContaining("ScriptRevisions.java:");
  }

  @Test
  void what_is_repeated_is_made_at_the_end_and_dropped_at_the_beginning() throws SQLException {
    DataSource database = fresh();
    Migrations migrations =
        Migrations.of(ScriptRevisions.Plain.class)
            .repeating(ScriptRevisions.Things.class)
            .with(Map.of("least", "3"));
    Script up = migrations.sql("base:head", dialect());
    assertThat(up.sections().get(up.sections().size() - 1).title()).isEqualTo("repeat things");
    run(database, up);
    runFile(database, "INSERT INTO thing (a) VALUES (2), (4)");
    assertThat(rows(database, "SELECT a FROM things")).containsExactly("4");
    run(database, migrations.sqlDowngrade("head:base", dialect()));
    assertThat(schema(database).tables()).isEmpty();
    assertThat(schema(database).views()).isEmpty();
  }
}
