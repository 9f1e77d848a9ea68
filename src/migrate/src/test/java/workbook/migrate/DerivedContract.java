package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.comment;
import static workbook.migrate.Columns.defaultValue;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.primaryKey;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.graph.Node;
import workbook.migrate.schema.Schema;

/** What a reversible migration does is undone as the schema was before it. */
abstract class DerivedContract extends DatabaseContract {
  static void before(Operations op) {
    op.createTable(
        "dept",
        column("id", INTEGER).primaryKey(),
        column("name", varchar(40)).notNull().defaultValue("new").unique().comment("its name"));
    op.createTable(
        "user",
        column("id", INTEGER).primaryKey(),
        column("dept_id", INTEGER),
        column("age", INTEGER).notNull(),
        check("ck_age", "age > 0"),
        unique("uq_user", "dept_id", "age"),
        foreignKey("fk_dept", "dept_id").references("dept", "id"));
    op.createIndex("ix_name", "dept", "name");
    op.createIndex("ix_age", "user", "age");
    op.commentTable("dept", "departments");
  }

  @Test
  void a_dropped_table_comes_back_with_all_that_hung_on_it() throws SQLException {
    restores(op -> op.dropTable("user"));
  }

  @Test
  void a_dropped_table_comes_back_with_the_indexes_that_raw_sql_made() throws SQLException {
    restores(
        op -> {
          before(op);
          op.execute("CREATE INDEX ix_raw ON user (age, dept_id)");
        },
        op -> op.dropTable("user"));
  }

  @Test
  void tables_come_back_in_the_order_that_their_keys_want() throws SQLException {
    restores(
        op -> {
          op.dropTable("user");
          op.dropTable("dept");
          op.dropTableIfExists("none");
        });
  }

  @Test
  void a_dropped_column_comes_back_with_its_rules() throws SQLException {
    restores(
        op -> {
          op.dropIndex("ix_name", "dept");
          op.dropColumn("dept", "name");
        });
  }

  @Test
  void rules_that_a_dropped_column_shares_with_others_come_back() throws SQLException {
    restores(op -> op.dropColumn("user", "age"));
  }

  @Test
  void a_primary_key_of_several_columns_comes_back() throws SQLException {
    restores(
        op -> {
          op.createTable(
              "a", column("x", INTEGER).primaryKey(), column("y", varchar(9)).primaryKey());
          op.createTable("b", column("x", INTEGER), column("y", varchar(9)), primaryKey("y", "x"));
          op.createIndex("ix_b", "b", "x", "y");
        },
        op -> {
          op.dropColumn("a", "x");
          op.dropColumn("b", "x");
        });
  }

  @Test
  void a_foreign_key_of_a_dropped_column_comes_back() throws SQLException {
    restores(op -> op.dropColumn("user", "dept_id"));
  }

  @Test
  void what_raw_sql_made_of_a_table_comes_back_with_it() throws SQLException {
    restores(
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("a", INTEGER));
          op.execute("CREATE INDEX raw_ix ON t (a, id)");
          op.execute(trigger());
        },
        op -> op.dropTable("t"));
  }

  @Test
  void an_index_that_raw_sql_made_comes_back_with_its_column() throws SQLException {
    restores(
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("a", INTEGER));
          op.execute("CREATE INDEX raw_ix ON t (a, id)");
        },
        op -> op.dropColumn("t", "a"));
  }

  @Test
  void an_index_of_a_dropped_column_comes_back() throws SQLException {
    restores(op -> op.dropColumn("dept", "name"));
  }

  @Test
  void dropped_rules_and_indexes_come_back() throws SQLException {
    restores(
        op -> {
          op.dropConstraint("user", "fk_dept");
          op.dropConstraint("user", "ck_age");
          op.dropIndex("ix_age", "user");
          op.dropIndexIfExists("ix_none", "user");
        });
  }

  @Test
  void a_changed_column_is_as_it_was() throws SQLException {
    restores(
        op -> {
          op.alterColumn("dept", "name", type(varchar(80)), noDefault(), comment("other"));
          op.alterColumn("dept", "name", nullable(true), renamed("title"));
          op.alterColumn("dept", "title", defaultValue("x"));
        });
  }

  @Test
  void comments_are_as_they_were() throws SQLException {
    restores(
        op -> {
          op.commentTable("dept", "other");
          op.commentTable("user", "new");
        });
  }

  @Test
  void changes_made_at_once_are_undone_at_once() throws SQLException {
    restores(
        op ->
            op.changeTable(
                "dept",
                table -> {
                  table.alterColumn("name", renamed("title"), nullable(true));
                  table.addColumn(column("size", INTEGER));
                  table.addConstraint(check("ck_size", "size > 0"));
                }));
  }

  @Test
  void names_given_on_the_way_are_followed() throws SQLException {
    restores(
        op -> {
          op.renameTable("dept", "unit");
          op.alterColumn("unit", "name", renamed("title"));
          op.alterColumn("unit", "title", nullable(true));
          op.createTable("t", column("id", INTEGER).primaryKey());
          op.dropTable("t");
        });
  }

  @Test
  void a_script_goes_back_as_well() throws SQLException {
    Migrations migrations = revisions(DerivedContract::before, op -> op.dropTable("user"));
    assertThat(migrations.sqlDowngrade("r1:r0", dialect()).statements())
        .anyMatch(it -> it.contains("CREATE TABLE"))
        .anyMatch(it -> it.contains("ix_age"));
  }

  @Test
  void what_raw_sql_made_is_not_guessed_at() throws SQLException {
    Migrations migrations =
        revisions(
                op -> op.execute("CREATE TABLE raw (id INTEGER, a INTEGER)"),
                op -> op.dropColumn("raw", "a"))
            .on(database());
    migrations.upgrade("head");
    assertThatThrownBy(() -> migrations.downgrade("-1"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("dropColumn(raw, a)")
        .hasMessageContaining("DerivedContract.java:");
    assertThat(table("raw").columns()).hasSize(1);
  }

  @Test
  void rows_can_t_be_derived() throws SQLException {
    Migrations migrations =
        revisions(DerivedContract::before, op -> op.execute("DELETE FROM dept")).on(database());
    migrations.upgrade("head");
    assertThatThrownBy(() -> migrations.downgrade("-1"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("execute(DELETE FROM dept)");
  }

  abstract SqlDialect dialect();

  /** The statement of a trigger on {@code t}. */
  abstract String trigger();

  private void restores(Consumer<Operations> change) throws SQLException {
    restores(DerivedContract::before, change);
  }

  private void restores(Consumer<Operations> first, Consumer<Operations> change)
      throws SQLException {
    restores(revisions(first, change).on(database()));
  }

  private void restores(Migrations migrations) throws SQLException {
    migrations.upgrade("r0");
    Schema before = schema();
    migrations.upgrade("r1");
    migrations.downgrade("r0");
    assertThat(before.difference(schema())).hasToString("(no difference)");
    migrations.upgrade("r1");
    migrations.downgrade("r0");
    assertThat(before.difference(schema())).hasToString("(no difference)");
  }

  private static Migrations revisions(Consumer<Operations> first, Consumer<Operations> second) {
    return Migrations.ofNodes(
        List.of(node("r0", List.of(), first), node("r1", List.of("r0"), second)));
  }

  private static Node node(String id, List<String> parents, Consumer<Operations> upgrade) {
    ReversibleMigration migration = upgrade::accept;
    return new Node(id, parents, List.of(), List.of(), "", "changes", "Derived.java", migration);
  }
}
