package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Table;

/** What goes with a column that is dropped, and what stays, on every database. */
abstract class ColumnGoneContract extends DatabaseContract {
  private static void deptAndUser(Operations op) {
    op.createTable("dept", column("id", INTEGER).primaryKey());
    op.createTable(
        "user",
        column("id", INTEGER).primaryKey(),
        column("dept_id", INTEGER),
        column("size", INTEGER),
        foreignKey("fk_dept", "dept_id").references("dept", "id"),
        check("ck_size", "size > 0"));
    op.bulkInsert("dept", Map.of("id", 1));
    op.bulkInsert("user", Map.of("id", 1, "dept_id", 1, "size", 5));
  }

  @Test
  void a_foreign_key_goes_with_its_column() throws SQLException {
    up(ColumnGoneContract::deptAndUser);
    up(op -> op.dropColumn("user", "dept_id"));
    assertThat(table("user").foreignKeys()).isEmpty();
    assertThat(rows("SELECT size FROM user")).containsExactly("5");
  }

  @Test
  void a_foreign_key_may_be_dropped_along_with_its_column() throws SQLException {
    up(ColumnGoneContract::deptAndUser);
    up(
        op ->
            op.changeTable(
                "user",
                user -> {
                  user.dropConstraint("fk_dept");
                  user.dropColumn("dept_id");
                  user.dropColumn("size");
                }));
    assertThat(table("user").columns()).extracting(Column::name).containsExactly("id");
  }

  @Test
  void a_foreign_key_of_two_columns_goes_with_either() throws SQLException {
    up(
        op -> {
          op.createTable("p", column("a", INTEGER).primaryKey(), column("b", INTEGER).primaryKey());
          op.createTable(
              "c",
              column("x", INTEGER),
              column("y", INTEGER),
              column("z", INTEGER),
              foreignKey("fk", "x", "y").references("p", "a", "b"));
        });
    up(
        op ->
            op.changeTable(
                "c",
                c -> {
                  c.dropColumn("y");
                  c.dropColumn("x");
                }));
    assertThat(table("c").foreignKeys()).isEmpty();
  }

  @Test
  void the_other_end_of_a_key_changes_in_the_same_step() throws SQLException {
    up(ColumnGoneContract::deptAndUser);
    up(
        op -> {
          op.alterColumn("dept", "id", type(BIGINT));
          op.dropColumn("user", "dept_id");
        });
    assertThat(table("user").foreignKeys()).isEmpty();
    assertThat(rows("SELECT id FROM dept")).containsExactly("1");
  }

  @Test
  void of_a_primary_key_the_other_columns_stay() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t",
              column("a", varchar(5)).primaryKey(),
              column("b", INTEGER).primaryKey(),
              column("c", INTEGER).notNull(),
              column("d", INTEGER));
          op.createTable("u", column("a", varchar(5)), column("b", INTEGER), primaryKey("b", "a"));
        });
    up(
        op -> {
          op.dropColumn("t", "b");
          op.dropColumn("u", "b");
        });
    assertThat(table("t").primaryKey()).containsExactly("a");
    assertThat(table("u").primaryKey()).containsExactly("a");
  }

  @Test
  void indexes_stay_that_only_share_its_name_or_that_of_its_table() throws SQLException {
    up(
        op -> {
          op.createTable(
              "status",
              column("id", INTEGER).primaryKey(),
              column("status", varchar(9)),
              column("label", varchar(9)),
              column("lang", varchar(5)));
          op.createIndex("ix_lang", "status", "lang");
          op.createIndex("label", "status", "lang", "id");
        });
    up(
        op -> {
          op.dropColumn("status", "status");
          op.dropColumn("status", "label");
        });
    assertThat(table("status").indexes())
        .extracting(Table.Index::name)
        .containsExactlyInAnyOrder("ix_lang", "label");
  }

  @Test
  void indexes_of_expressions_go_with_the_column() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t",
              column("id", INTEGER).primaryKey(),
              column("a", varchar(9)),
              column("b", INTEGER));
          op.createIndex(index("ix").on("t", ascending("b"), expression("lower(a)")));
          op.createIndex(index("ix_b").on("t", expression("b + 1")));
        });
    up(op -> op.dropColumn("t", "a"));
    assertThat(table("t").indexes()).extracting(Table.Index::name).containsExactly("ix_b");
  }
}
