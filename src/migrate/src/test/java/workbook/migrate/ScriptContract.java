package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** A script run on an empty database does what an upgrade does that has the database. */
abstract class ScriptContract {
  abstract DataSource fresh() throws SQLException;

  abstract SqlDialect dialect();

  /** Runs a whole file, as a database's own client does. */
  abstract void runFile(DataSource database, String file) throws SQLException;

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
  void a_script_that_goes_down_needs_both_ends() {
    assertThatThrownBy(() -> EveryOperation.migrations().sqlDowngrade("base", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("head:base");
  }

  @Test
  void java_in_a_step_is_refused_with_its_place() {
    assertThatThrownBy(() -> Migrations.of(Plain.class, WithJava.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("run(fill it)")
        .hasMessageContaining("`j2`")
        .hasMessageContaining("ScriptContract.java:")
        .hasMessageContaining("execute");
  }

  @Test
  void java_before_the_start_is_a_note() {
    Script script =
        Migrations.of(Plain.class, WithJava.class, AfterJava.class).sql("j2:head", dialect());
    assertThat(script.toString()).startsWith("-- not seen here: run(fill it) of revision j2 at ");
    assertThat(script.toString()).contains("-- upgrade j2 -> j3: after java");
  }

  @Test
  void what_raw_sql_changed_is_not_guessed_at() {
    assertThatThrownBy(() -> Migrations.of(Plain.class, Raw.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`thing`")
        .hasMessageContaining("ALTER TABLE thing ADD COLUMN extra")
        .hasMessageContaining("ScriptContract.java:");
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

  /** How a value is kept: its kind and its bytes. */
  abstract String kept();

  @Test
  void values_are_kept_as_the_driver_gives_them() throws SQLException {
    DataSource online = fresh();
    DataSource offline = fresh();
    Keeps.values = values();
    Migrations.of(Keeps.class).on(online).upgrade("head");
    runFile(offline, Migrations.of(Keeps.class).sql("head", dialect()).toString());
    String all = "SELECT id, " + kept() + " FROM kept ORDER BY id";
    assertThat(rows(online, all)).hasSize(Keeps.values.size());
    assertThat(rows(offline, all)).isEqualTo(rows(online, all));
  }

  @Revision(id = "v1")
  static final class Keeps implements Migration {
    static List<Object> values = List.of();

    @Override
    public void upgrade(Operations op) {
      op.createTable("kept", column("id", INTEGER).primaryKey(), column("value", Columns.BLOB));
      for (int i = 0; i < values.size(); i++) {
        op.execute("INSERT INTO kept (id, value) VALUES (?, ?)", i + 1, values.get(i));
      }
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void question_marks_are_as_many_as_values() {
    assertThatThrownBy(() -> Migrations.of(Miscounts.class).sql("head", dialect()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("question marks")
        .hasMessageContaining("ScriptContract.java:");
  }

  @Revision(id = "m1")
  static final class Miscounts implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("UPDATE t SET a = '?' WHERE b = ?", 1, 2);
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void what_is_repeated_is_made_at_the_end_and_dropped_at_the_beginning() throws SQLException {
    DataSource database = fresh();
    Migrations migrations =
        Migrations.of(Plain.class).repeating(Things.class).with(Map.of("least", "3"));
    Script up = migrations.sql("base:head", dialect());
    assertThat(up.sections().get(up.sections().size() - 1).title()).isEqualTo("repeat things");
    run(database, up);
    runFile(database, "INSERT INTO thing (a) VALUES (2), (4)");
    assertThat(rows(database, "SELECT a FROM things")).containsExactly("4");
    run(database, migrations.sqlDowngrade("head:base", dialect()));
    assertThat(schema(database).tables()).isEmpty();
    assertThat(schema(database).views()).isEmpty();
  }

  @Repeated(name = "things", needs = "j1")
  static final class Things implements Repeatable {
    @Override
    public void create(Operations op) {
      op.execute("CREATE VIEW things AS SELECT a FROM thing WHERE a > ${least}");
    }

    @Override
    public void drop(Operations op) {
      op.execute("DROP VIEW IF EXISTS things");
    }
  }

  private static void assertAlike(DataSource online, DataSource offline) throws SQLException {
    Schema expected = schema(online);
    assertThat(expected.difference(schema(offline))).hasToString("(no difference)");
    assertThat(schema(offline).tables().stream().map(ScriptContract::unordered).toList())
        .isEqualTo(expected.tables().stream().map(ScriptContract::unordered).toList());
    List<String> tables = new ArrayList<>(expected.tables().stream().map(Table::name).toList());
    tables.add("alembic_version");
    for (String table : tables) {
      String all = "SELECT * FROM `" + table + "` ORDER BY 1";
      assertThat(rows(offline, all)).isEqualTo(rows(online, all));
    }
  }

  /** All of a table but the order of its rules. */
  private static List<Object> unordered(Table table) {
    return List.of(
        table.columns(),
        table.primaryKey(),
        Set.copyOf(table.uniques()),
        Set.copyOf(table.foreignKeys()),
        Set.copyOf(table.indexes()),
        Set.copyOf(table.checks()),
        table.details(),
        table.options());
  }

  static List<String> rows(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          boolean isNow = result.getMetaData().getColumnName(i).equals("seen");
          row.add(isNow ? "" : String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }

  static Schema schema(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Schema schema = Schema.read(connection);
      List<Table> byName = new ArrayList<>(schema.tables());
      byName.sort(Comparator.comparing(Table::name));
      return new Schema(byName, schema.views());
    }
  }

  static void run(DataSource database, Script script) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : script.statements()) {
        statement.execute(sql);
      }
    }
  }

  @Revision(id = "j1")
  static final class Plain implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("thing", column("id", INTEGER).primaryKey(), column("a", INTEGER));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("thing");
    }
  }

  @Revision(id = "j2", parents = "j1")
  static final class WithJava implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.run("fill it", connection -> {});
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "j3", parents = "j2")
  static final class AfterJava implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("thing", "a", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "j2", parents = "j1")
  static final class Raw implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("ALTER TABLE thing ADD COLUMN extra INTEGER");
      op.alterColumn("thing", "extra", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
