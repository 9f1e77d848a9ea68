package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlOperationsTests extends OperationsContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void comments_are_kept_and_changed() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", INTEGER).comment("it's a \\ first"));
          op.commentTable("t", "all of them");
          op.alterColumn("t", "a", nullable(false));
        });
    String comment =
        "SELECT column_comment FROM information_schema.columns"
            + " WHERE table_schema = database() AND column_name = 'a'";
    assertThat(rows(comment)).containsExactly("it's a \\ first");
    up(op -> op.alterColumn("t", "a", comment("second")));
    assertThat(rows(comment)).containsExactly("second");
    assertThat(
            rows(
                "SELECT table_comment FROM information_schema.tables"
                    + " WHERE table_schema = database() AND table_name = 't'"))
        .containsExactly("all of them");
  }

  @Test
  void a_key_stops_and_begins_to_count() throws SQLException {
    up(
        op -> op.createTable("t", column("id", INTEGER).primaryKey(), column("a", INTEGER)),
        op -> op.alterColumn("t", "id", autoIncrement(false)));
    assertThat(table("t").column("id").orElseThrow().autoIncrement()).isFalse();
    up(op -> op.alterColumn("t", "id", autoIncrement(true)));
    assertThat(table("t").column("id").orElseThrow().autoIncrement()).isTrue();
  }

  @Test
  void an_index_can_hold_the_beginning_of_a_text() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", TEXT));
          op.createIndex(index("ix").on("t", prefix("a", 10)));
        });
    assertThat(
            rows(
                "SELECT sub_part FROM information_schema.statistics"
                    + " WHERE table_schema = database() AND index_name = 'ix'"))
        .containsExactly("10");
  }

  @Test
  void changes_at_once_take_one_statement() throws SQLException {
    up(op -> op.createTable("t", column("id", INTEGER).primaryKey(), column("a", varchar(9))));
    Changing.next =
        op ->
            op.changeTable(
                "t",
                t -> {
                  t.alterColumn("a", type(varchar(20)), nullable(false));
                  t.addColumn(column("b", INTEGER));
                  t.addConstraint(unique("uq_b", "b"));
                });
    Migrations migrations = Migrations.of(Changing.class).on(database());
    migrations.stampAfresh("base");
    assertThat(migrations.upgrade("head").sql())
        .isEqualTo(
            "ALTER TABLE `t` MODIFY COLUMN `a` varchar(20) NOT NULL, ADD COLUMN `b` integer,"
                + " ADD CONSTRAINT `uq_b` UNIQUE (`b`);");
  }

  @Test
  void what_a_foreign_key_can_not_do_is_refused_before_anything_runs() {
    var key = foreignKey("fk", "p").references("p", "id");
    for (Constraint odd :
        List.of(
            key.deferrable(),
            key.initiallyDeferred(),
            key.onDelete(Constraint.Action.SET_DEFAULT),
            key.onUpdate(Constraint.Action.SET_DEFAULT))) {
      assertThatThrownBy(() -> up(op -> op.addConstraint("t", odd)))
          .hasMessageContaining("addConstraint(t, fk) at MySqlOperationsTests.java:")
          .hasMessageContaining("MySQL");
    }
  }

  @Test
  void a_collation_is_kept() throws SQLException {
    up(op -> op.createTable("t", column("a", varchar(9)).collation("utf8mb4_bin").unique()));
    sql("INSERT INTO t VALUES ('x')", "INSERT INTO t VALUES ('X')");
  }

  @Test
  void a_type_may_say_itself_how_its_texts_are_written() throws SQLException {
    up(op -> op.createTable("t", column("a", varchar(9)).collation("utf8mb4_bin")));
    up(
        op ->
            op.alterColumn(
                "t", "a", type(nativeType("varchar(20) COLLATE utf8mb4_ja_0900_as_cs"))));
    assertThat(
            rows(
                "SELECT collation_name FROM information_schema.columns"
                    + " WHERE table_schema = database() AND column_name = 'a'"))
        .containsExactly("utf8mb4_ja_0900_as_cs");
  }

  @Test
  void what_a_change_of_the_row_sets_goes_with_the_default() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("a", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"),
                column("b", INTEGER)));
    up(op -> op.alterColumn("t", "a", nullable(false)));
    assertThat(table("t").column("a").orElseThrow().defaultSql())
        .isEqualTo("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP");
    up(op -> op.alterColumn("t", "a", defaultSql("CURRENT_TIMESTAMP")));
    assertThat(table("t").column("a").orElseThrow().defaultSql()).isEqualTo("CURRENT_TIMESTAMP");
  }

  @Test
  void expressions_are_read_as_they_were_written() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("名前", varchar(9)).defaultSql("concat('無', '名')"),
                column("bytes", nativeType("varbinary(3)")).defaultSql("x'61ff'"),
                check("ck", "名前 <> 'é値'")));
    assertThat(table("t").checks())
        .extracting(it -> it.condition())
        .containsExactly("(`名前` <> 'é値')");
    assertThat(table("t").columns())
        .extracting(it -> it.defaultSql())
        .containsExactly("concat('無','名')", "0x61FF");
  }

  @Test
  void a_key_over_a_text_without_a_limit_is_refused_before_anything_runs() throws SQLException {
    Consumer<Operations> table = op -> op.createTable("t", column("a", TEXT), column("b", BLOB));
    List<Consumer<Operations>> keys =
        List.of(
            op -> op.createIndex("ix", "t", "a"),
            op -> op.addConstraint("t", unique("uq", "b")),
            op -> op.addColumn("t", column("c", JSON).unique()),
            op -> op.createTable("u", column("a", TEXT), primaryKey("a")));
    for (Consumer<Operations> key : keys) {
      assertThatThrownBy(() -> up(table.andThen(key)))
          .hasMessageContaining("MySqlOperationsTests.java:")
          .hasMessageContaining("prefix(");
    }
    assertThat(schema().tables()).isEmpty();
    up(table.andThen(op -> op.createIndex(index("ix").on("t", prefix("a", 9)))));
  }

  @Test
  void a_partial_index_is_refused_before_anything_runs() throws SQLException {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", INTEGER));
                      op.createIndex(index("ix").on("t", "a").where("a > 0"));
                    }))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("createIndex(ix, t)")
        .hasMessageContaining("MySQL");
    assertThat(schema().tables()).isEmpty();
  }
}
