package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.defaultValue;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.run.StepFailedException;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** What holds on every database; a small class for each gives a fresh one. */
abstract class MigrationsContract extends DatabaseContract {

  @Test
  void goes_up_the_chain_and_down_again() throws SQLException {
    Migrations migrations = CourseChain.migrations().on(database());
    Schema empty = schema();

    assertThat(migrations.upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("01", "02", "03", "04");
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("04");
    Schema full = schema();
    assertThat(user().column("address").orElseThrow().nullable()).isFalse();

    migrations.downgrade("base");
    assertThat(schema()).isEqualTo(empty);
    assertThat(rows("SELECT version_num FROM alembic_version")).isEmpty();

    migrations.upgrade("head");
    assertThat(schema().difference(full)).hasToString("(no difference)");
  }

  @Test
  void creates_columns_as_declared() throws SQLException {
    CourseChain.migrations().on(database()).upgrade("01");
    assertThat(user().primaryKey()).containsExactly("id");
    assertThat(user().columns()).extracting(Column::name).containsExactly("id", "name", "email");
    assertThat(user().column("name").orElseThrow()).hasToString("varchar(50) not null");
    assertThat(user().isUnique(List.of("email"))).isTrue();
    assertThat(user().isUnique(List.of("name"))).isFalse();
  }

  @Test
  void counts_a_lone_integer_key_up() throws SQLException {
    CourseChain.migrations().on(database()).upgrade("01");
    sql("INSERT INTO user (name, email) VALUES ('Aki', 'a@example.com')");
    sql("INSERT INTO user (name, email) VALUES ('Ben', 'b@example.com')");
    assertThat(rows("SELECT id FROM user ORDER BY id")).containsExactly("1", "2");
  }

  @Test
  void keeps_rows_when_a_column_becomes_required() throws SQLException {
    Migrations migrations = CourseChain.migrations().on(database());
    migrations.upgrade("03");
    sql("INSERT INTO user (name, email, address) VALUES ('Aki', 'a@example.com', 'Kyoto')");
    sql("INSERT INTO user (name, email) VALUES ('Ben', 'b@example.com')");
    migrations.upgrade("+1");
    assertThat(rows("SELECT address FROM user ORDER BY id")).containsExactly("Kyoto", "unknown");
    assertThat(user().column("address").orElseThrow()).hasToString("varchar(200) not null");
    assertThat(user().isUnique(List.of("email"))).isTrue();
    migrations.downgrade("-1");
    assertThat(user().column("address").orElseThrow().nullable()).isTrue();
    assertThat(rows("SELECT address FROM user ORDER BY id")).containsExactly("Kyoto", "unknown");
  }

  @Test
  void changes_type_default_and_name_of_a_column_and_keeps_the_rest() throws SQLException {
    run(
        op -> {
          op.createTable(
              "thing",
              column("id", INTEGER).primaryKey(),
              column("label", varchar(10)).notNull().defaultValue("it's"),
              column("other", TEXT));
          op.execute("INSERT INTO thing (id, other) VALUES (?, ?)", 1, null);
          op.alterColumn("thing", "label", type(varchar(20)), defaultValue("new"));
          op.alterColumn("thing", "label", renamed("title"));
        });
    Column title = schema().table("thing").orElseThrow().column("title").orElseThrow();
    assertThat(title.type()).isEqualTo("varchar(20)");
    assertThat(title.nullable()).isFalse();
    assertThat(title.defaultSql()).contains("new");
    assertThat(rows("SELECT title FROM thing")).containsExactly("it's");
    run(op -> op.alterColumn("thing", "title", noDefault(), nullable(true)), "01");
    assertThat(schema().table("thing").orElseThrow().column("title").orElseThrow().defaultSql())
        .isNull();
  }

  @Test
  void adds_and_drops_required_and_unique_columns() throws SQLException {
    run(
        op -> {
          op.createTable("thing", column("id", INTEGER).primaryKey());
          op.addColumn("thing", column("a", varchar(5)).notNull());
          op.addColumn("thing", column("b", INTEGER).unique());
          op.addColumn("thing", column("c", INTEGER).notNull().defaultValue(7));
          op.dropColumn("thing", "b");
        });
    Table thing = schema().table("thing").orElseThrow();
    assertThat(thing.columns()).extracting(Column::name).containsExactly("id", "a", "c");
    assertThat(thing.column("a").orElseThrow().nullable()).isFalse();
    assertThat(thing.column("c").orElseThrow().defaultSql()).contains("7");
  }

  @Test
  void creates_and_drops_indexes_and_constraints() throws SQLException {
    run(
        op -> {
          op.createTable(
              "thing", column("a", INTEGER), column("b", INTEGER), unique("uq_thing", "a", "b"));
          op.createIndex("ix_a", "thing", "a");
          op.createUniqueIndex("ix_b", "thing", "b");
          op.createIndex("ix_gone", "thing", "b", "a");
          op.dropIndex("ix_gone", "thing");
        });
    Table thing = schema().table("thing").orElseThrow();
    assertThat(thing.isUnique(List.of("a", "b"))).isTrue();
    assertThat(thing.isUnique(List.of("b"))).isTrue();
    assertThat(thing.indexes())
        .extracting(Table.Index::name)
        .contains("ix_a")
        .doesNotContain("ix_gone");
  }

  @Test
  void an_index_on_a_column_that_is_not_there_is_refused() {
    assertThatThrownBy(
            () ->
                run(
                    op -> {
                      op.createTable("thing", column("a", INTEGER));
                      op.createIndex("ix", "thing", "nope");
                    }))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("nope");
  }

  @Test
  void quotes_reserved_and_odd_names() throws SQLException {
    String odd = "order by \"it's\" `注文`";
    run(
        op -> {
          op.createTable(odd, column("select", INTEGER).primaryKey(), column("a b", INTEGER));
          op.createIndex("group", odd, "a b");
          op.alterColumn(odd, "a b", nullable(false));
          op.addColumn(odd, column("値", varchar(3)));
        });
    assertThat(schema().table(odd).orElseThrow().columns())
        .extracting(Column::name)
        .containsExactly("select", "a b", "値");
  }

  @Test
  void a_refused_statement_names_the_revision_the_line_and_the_statement() throws SQLException {
    run(op -> op.createTable("thing", column("a", INTEGER)));
    sql("INSERT INTO thing VALUES (NULL)");
    assertThatThrownBy(() -> run(op -> op.alterColumn("thing", "a", nullable(false)), "01"))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("upgrade of revision `02`")
        .hasMessageContaining("MigrationsContract.java:")
        .hasMessageContaining("alterColumn(thing, a)");
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("01");
    assertThat(rows("SELECT a FROM thing")).containsExactly((String) null);
  }

  @Test
  void an_unknown_revision_in_the_database_is_said() throws SQLException {
    CourseChain.migrations().on(database()).upgrade("01");
    sql("UPDATE alembic_version SET version_num = 'gone'");
    assertThatThrownBy(() -> CourseChain.migrations().on(database()).upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`gone`");
  }

  @Test
  void tells_where_the_database_is_and_what_would_run() {
    Migrations migrations = CourseChain.migrations().on(database());
    assertThat(migrations.current()).hasToString("base");
    assertThat(migrations.plan("head").toString())
        .isEqualTo(
            """
            step    | revision | message            | operation
            --------+----------+--------------------+-----------------------------------------------------------
            upgrade | 01       | add user table     | createTable(user: id, name, email)
            upgrade | 02       | add age column     | addColumn(user, age)
            upgrade | 03       | add address column | addColumn(user, address)
            upgrade | 04       | require address    | execute(UPDATE user SET address = ? WHERE address IS NULL)
                    |          |                    | alterColumn(user, address)""");
    migrations.upgrade("head");
    assertThat(migrations.current()).hasToString("04 (head)");
    assertThat(migrations.history().toString())
        .isEqualTo(
            """
            03 -> 04 (head) (current), require address
            02 -> 03, add address column
            01 -> 02, add age column
            <base> -> 01, add user table""");
    assertThat(migrations.upgrade("head")).hasToString("nothing to do");
  }

  /** Runs one revision of its own. */
  private void run(Consumer<Operations> upgrade) {
    run(upgrade, "");
  }

  private void run(Consumer<Operations> upgrade, String parent) {
    OneStep.next = upgrade;
    Migrations migrations =
        parent.isEmpty()
            ? Migrations.of(OneStep.class)
            : Migrations.of(OneStep.class, NextStep.class);
    migrations.on(database()).upgrade("head");
  }

  /** A revision that does what the test says. */
  @Revision(id = "01")
  static class OneStep implements Migration {
    static Consumer<Operations> next = op -> {};

    @Override
    public void upgrade(Operations op) {
      next.accept(op);
    }

    @Override
    public void downgrade(Operations op) {}
  }

  /** A second one. */
  @Revision(id = "02", parents = "01")
  static final class NextStep extends OneStep {}

  private Table user() throws SQLException {
    return table("user");
  }
}
