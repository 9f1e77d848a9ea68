package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;
import static workbook.migrate.Constraint.Action.CASCADE;
import static workbook.migrate.Constraint.Action.SET_NULL;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.run.StepFailedException;

/** What MySQL refuses of a column or an index because a foreign key needs it as it is. */
final class MySqlForeignKeyTests extends DatabaseContract {
  private static final List<String> DROP = List.of("ALTER TABLE `user` DROP CONSTRAINT `fk_dept`");
  private static final List<String> ADD =
      List.of(
          "ALTER TABLE `user` ADD CONSTRAINT `fk_dept` FOREIGN KEY (`dept_id`) REFERENCES `dept`"
              + " (`id`) ON DELETE SET NULL ON UPDATE CASCADE");
  private static final String PARENT = "ALTER TABLE `dept` MODIFY COLUMN `id` bigint NOT NULL";
  private static final String CHILD = "ALTER TABLE `user` MODIFY COLUMN `dept_id` bigint NULL";

  private DataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
    Made.make = MySqlForeignKeyTests::deptAndUser;
    Made.change = op -> {};
    Made.back = op -> {};
  }

  @Override
  DataSource database() {
    return database;
  }

  /** A revision that makes tables, and one that changes them. */
  private static final class Made {
    static Consumer<Operations> make = op -> {};
    static Consumer<Operations> change = op -> {};
    static Consumer<Operations> back = op -> {};
  }

  @Revision(id = "k1")
  static final class First implements Migration {
    @Override
    public void upgrade(Operations op) {
      Made.make.accept(op);
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "k2", parents = "k1")
  static final class Second implements Migration {
    @Override
    public void upgrade(Operations op) {
      Made.change.accept(op);
    }

    @Override
    public void downgrade(Operations op) {
      Made.back.accept(op);
    }
  }

  private static Migrations migrations() {
    return Migrations.of(First.class, Second.class);
  }

  private static void deptAndUser(Operations op) {
    op.createTable("dept", column("id", INTEGER), primaryKey("id"));
    op.createTable(
        "user",
        column("id", INTEGER).primaryKey(),
        column("dept_id", INTEGER),
        foreignKey("fk_dept", "dept_id")
            .references("dept", "id")
            .onDelete(SET_NULL)
            .onUpdate(CASCADE));
    op.execute("INSERT INTO dept VALUES (1), (2)");
    op.execute("INSERT INTO user VALUES (1, 1), (2, 2), (3, NULL)");
  }

  /** Runs the change, on the database and as a script; both must say the same. */
  private List<String> upgraded() {
    Migrations online = migrations().on(database);
    online.upgrade("k1");
    List<String> ran = plain(online.upgrade("k2").steps().get(0));
    assertThat(script(migrations().withoutHistory().sql("k1:k2", SqlDialect.MYSQL))).isEqualTo(ran);
    return ran;
  }

  private List<String> downgraded() {
    List<String> ran = downgradedOnline();
    assertThat(script(migrations().withoutHistory().sqlDowngrade("k2:k1", SqlDialect.MYSQL)))
        .isEqualTo(ran);
    return ran;
  }

  private List<String> downgradedOnline() {
    return plain(migrations().on(database).downgrade("k1").steps().get(0));
  }

  /** The database says what a script leaves unsaid, and has its own word for whole numbers. */
  private static List<String> plain(RanStep step) {
    return step.statements().stream()
        .map(it -> it.replace(" DEFAULT NULL", "").replace(" integer", " int"))
        .toList();
  }

  private static List<String> script(Script script) {
    List<String> all = script.sections().get(script.sections().size() - 1).statements();
    return all.subList(0, all.size() - 1).stream()
        .map(it -> it.replace(" integer", " int"))
        .toList();
  }

  private void keepsRowsAndKey() throws SQLException {
    assertThat(rows("SELECT concat_ws(',', id, dept_id) FROM user ORDER BY id"))
        .containsExactly("1,1", "2,2", "3");
    refuses("INSERT INTO user VALUES (9, 9)");
    sql("UPDATE dept SET id = 7 WHERE id = 2", "DELETE FROM dept WHERE id = 1");
    assertThat(rows("SELECT concat_ws(',', id, dept_id) FROM user ORDER BY id"))
        .containsExactly("1", "2,7", "3");
    sql("INSERT INTO dept VALUES (1), (2)");
    sql("UPDATE user SET dept_id = id WHERE id < 3", "DELETE FROM dept WHERE id = 7");
  }

  @Test
  void both_ends_of_a_key_change_up_and_down_and_the_key_comes_back() throws SQLException {
    Made.change =
        op -> {
          op.alterColumn("dept", "id", type(BIGINT));
          op.alterColumn("user", "dept_id", type(BIGINT));
        };
    Made.back =
        op -> {
          op.alterColumn("user", "dept_id", type(INTEGER));
          op.alterColumn("dept", "id", type(INTEGER));
        };
    assertThat(upgraded()).containsExactly(DROP.get(0), PARENT, CHILD, ADD.get(0));
    keepsRowsAndKey();
    assertThat(table("user").column("dept_id").orElseThrow().type()).isEqualTo("bigint");
    assertThat(downgraded()).hasSize(4);
    keepsRowsAndKey();
    assertThat(table("user").column("dept_id").orElseThrow().type()).isEqualTo("int");
  }

  @Test
  void the_child_may_change_first() throws SQLException {
    Made.change =
        op -> {
          op.alterColumn("user", "dept_id", type(BIGINT));
          op.execute("UPDATE user SET dept_id = dept_id");
          op.alterColumn("dept", "id", type(BIGINT));
        };
    assertThat(upgraded())
        .containsExactly(
            DROP.get(0), CHILD, "UPDATE user SET dept_id = dept_id", PARENT, ADD.get(0));
    keepsRowsAndKey();
  }

  @Test
  void a_key_within_a_table_and_one_of_two_columns_follow() throws SQLException {
    Made.make =
        op -> {
          op.createTable("p", column("a", INTEGER), column("b", varchar(9)), primaryKey("a", "b"));
          op.createTable(
              "c",
              column("a", INTEGER),
              column("b", varchar(9)),
              column("up", INTEGER),
              primaryKey("a"),
              foreignKey("fk_p", "a", "b").references("p", "a", "b"),
              foreignKey("fk_up", "up").references("c", "a"));
          op.execute("INSERT INTO p VALUES (1, 'x')");
          op.execute("INSERT INTO c VALUES (1, 'x', 1)");
        };
    Made.change =
        op -> {
          op.alterColumn("c", "a", type(BIGINT));
          op.alterColumn("c", "up", type(BIGINT));
          op.alterColumn("p", "a", type(BIGINT));
        };
    upgraded();
    assertThat(table("c").foreignKeys()).hasSize(2);
    refuses("INSERT INTO c VALUES (2, 'x', 1)");
    refuses("INSERT INTO c VALUES (1, 'x', 3)");
    assertThat(rows("SELECT a FROM c")).containsExactly("1");
  }

  @Test
  void a_change_that_mysql_makes_in_place_drops_no_key() throws SQLException {
    Made.make =
        op -> {
          op.createTable("p", column("code", varchar(20)), primaryKey("code"));
          op.createTable(
              "c", column("code", varchar(20)), foreignKey("fk", "code").references("p", "code"));
        };
    Made.change =
        op -> {
          op.alterColumn("c", "code", type(varchar(40)));
          op.alterColumn("c", "code", nullable(false), comment("of p"));
          op.alterColumn("p", "code", type(varchar(30)), defaultValue("x"));
        };
    assertThat(upgraded())
        .containsExactly(
            "ALTER TABLE `c` MODIFY COLUMN `code` varchar(40) NULL",
            "ALTER TABLE `c` MODIFY COLUMN `code` varchar(40) NOT NULL COMMENT 'of p'",
            "ALTER TABLE `p` MODIFY COLUMN `code` varchar(30) NOT NULL DEFAULT 'x'");
  }

  @Test
  void a_text_that_grows_beyond_what_fits_in_place_is_changed_too() throws SQLException {
    Made.make =
        op -> {
          op.createTable("p", column("code", varchar(20)), primaryKey("code"));
          op.createTable(
              "c", column("code", varchar(20)), foreignKey("fk", "code").references("p", "code"));
          op.execute("INSERT INTO p VALUES ('x')");
          op.execute("INSERT INTO c VALUES ('x')");
        };
    Made.change = op -> op.alterColumn("c", "code", type(varchar(200)));
    Made.back = op -> op.alterColumn("c", "code", type(varchar(20)));
    assertThat(upgraded()).hasSize(3);
    assertThat(downgraded()).hasSize(3);
    refuses("INSERT INTO c VALUES ('y')");
  }

  @Test
  void one_end_alone_is_refused_before_anything_runs() throws SQLException {
    Made.change =
        op -> {
          op.addColumn("dept", column("name", varchar(9)));
          op.alterColumn("dept", "id", type(BIGINT));
        };
    assertThatThrownBy(this::upgraded)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`fk_dept`")
        .hasMessageContaining("`user.dept_id` (int)")
        .hasMessageContaining("`dept.id` (bigint)")
        .hasMessageContaining("MySqlForeignKeyTests.java:");
    assertThat(table("dept").column("name")).isEmpty();
    refuses("INSERT INTO user VALUES (9, 9)");
    assertThatThrownBy(() -> migrations().sql("k1:k2", SqlDialect.MYSQL))
        .hasMessageContaining("`dept.id` (bigint)");
  }

  @Test
  void who_drops_the_key_and_adds_it_again_gets_just_that() throws SQLException {
    var key = foreignKey("fk_dept", "dept_id").references("dept", "id");
    Made.change =
        op -> {
          op.dropConstraint("user", "fk_dept");
          op.alterColumn("dept", "id", type(BIGINT));
          op.alterColumn("user", "dept_id", type(BIGINT));
          op.addConstraint("user", key);
        };
    assertThat(upgraded()).hasSize(4).startsWith(DROP.get(0), PARENT, CHILD);
  }

  @Test
  void a_key_that_is_dropped_later_goes_at_once_and_once() throws SQLException {
    Made.change =
        op -> {
          op.alterColumn("dept", "id", type(BIGINT));
          op.dropConstraint("user", "fk_dept");
        };
    assertThat(upgraded()).containsExactly(DROP.get(0), PARENT);
    assertThat(table("user").foreignKeys()).isEmpty();
  }

  @Test
  void values_that_do_not_fit_are_told_with_what_brings_the_key_back() throws SQLException {
    Made.make =
        op -> {
          deptAndUser(op);
          op.execute("UPDATE dept SET id = 70000 WHERE id = 2");
        };
    Made.change =
        op -> {
          op.alterColumn("dept", "id", type(SMALLINT));
          op.alterColumn("user", "dept_id", type(SMALLINT));
        };
    assertThatThrownBy(this::upgraded)
        .isInstanceOfSatisfying(
            StepFailedException.class,
            it -> {
              assertThat(it.stillApplied()).isEqualTo(DROP);
              assertThat(it.wayBack()).isEqualTo(ADD);
            });
  }

  @Test
  void the_type_that_was_changed_already_is_brought_back_before_the_key() {
    Made.make =
        op -> {
          op.createTable("p", column("id", INTEGER), primaryKey("id"));
          op.createTable(
              "c", column("id", INTEGER).unique(), foreignKey("fk", "id").references("p", "id"));
          op.execute("INSERT INTO p VALUES (1000)");
          op.execute("INSERT INTO c (id) VALUES (1000)");
        };
    Made.change =
        op -> {
          op.alterColumn("p", "id", type(SMALLINT));
          op.alterColumn("c", "id", type(SMALLINT), defaultSql("'no number'"));
        };
    assertThatThrownBy(this::upgraded)
        .isInstanceOfSatisfying(
            StepFailedException.class,
            it -> {
              assertThat(it.wayBack())
                  .containsExactly(
                      "ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL",
                      "ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `p`"
                          + " (`id`)");
            });
  }

  @Test
  void a_key_follows_new_names_in_between() throws SQLException {
    Made.change =
        op -> {
          op.alterColumn("dept", "id", type(BIGINT));
          op.renameTable("dept", "department");
          op.alterColumn("department", "id", renamed("number"));
          op.alterColumn("user", "dept_id", type(BIGINT));
        };
    upgraded();
    var key = table("user").foreignKeys().get(0);
    assertThat(key.table()).isEqualTo("department");
    assertThat(key.targets()).containsExactly("number");
  }

  @Test
  void an_index_that_a_key_needs_is_refused_with_the_key() throws SQLException {
    Made.make =
        op -> {
          deptAndUser(op);
          op.createIndex("ix_dept", "user", "dept_id");
        };
    Made.change = op -> op.dropIndex("ix_dept", "user");
    assertThatThrownBy(this::upgraded)
        .hasMessageContaining("`ix_dept`")
        .hasMessageContaining("`fk_dept`")
        .hasMessageContaining("op.createIndex(\"…\", \"user\", \"dept_id\")")
        .hasMessageContaining("op.dropConstraint(\"user\", \"fk_dept\")");
  }

  @Test
  void an_index_goes_where_the_key_goes_or_another_index_comes() throws SQLException {
    Made.make =
        op -> {
          deptAndUser(op);
          op.createIndex("ix_dept", "user", "dept_id");
        };
    Made.change =
        op -> {
          op.dropIndex("ix_dept", "user");
          op.createIndex("ix_dept", "user", "dept_id", "id");
        };
    Made.back =
        op -> {
          op.dropIndex("ix_dept", "user");
          op.dropConstraint("user", "fk_dept");
        };
    assertThat(upgraded())
        .containsExactly(
            DROP.get(0),
            "DROP INDEX `ix_dept` ON `user`",
            "CREATE INDEX `ix_dept` ON `user` (`dept_id`, `id`)",
            ADD.get(0));
    keepsRowsAndKey();
    assertThat(downgraded()).containsExactly(DROP.get(0), "DROP INDEX `ix_dept` ON `user`");
  }

  @Test
  void an_index_that_is_made_first_lets_the_other_go() throws SQLException {
    Made.make =
        op -> {
          deptAndUser(op);
          op.createIndex("ix_dept", "user", "dept_id");
        };
    Made.change =
        op -> {
          op.createIndex("ix_both", "user", "dept_id", "id");
          op.dropIndex("ix_dept", "user");
        };
    assertThat(upgraded()).hasSize(2);
    keepsRowsAndKey();
  }

  @Test
  void a_counting_key_is_dropped_and_changed() throws SQLException {
    Made.make =
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("b", INTEGER).notNull());
          op.execute("INSERT INTO t (b) VALUES (5), (6)");
        };
    Made.change =
        op -> {
          op.dropPrimaryKey("t");
          op.addConstraint("t", primaryKey("id", "b"));
        };
    Made.back =
        op -> {
          op.dropPrimaryKey("t");
          op.execute("UPDATE t SET b = b + 1");
          op.addConstraint("t", primaryKey("id"));
        };
    assertThat(upgraded())
        .containsExactly("ALTER TABLE `t` DROP PRIMARY KEY, ADD PRIMARY KEY (`id`, `b`)");
    assertThat(downgradedOnline())
        .containsExactly(
            "ALTER TABLE `t` MODIFY COLUMN `id` int NOT NULL, DROP PRIMARY KEY",
            "UPDATE t SET b = b + 1",
            "ALTER TABLE `t` ADD PRIMARY KEY (`id`), MODIFY COLUMN `id` int NOT NULL"
                + " AUTO_INCREMENT");
    sql("INSERT INTO t (b) VALUES (1)");
    assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2", "3");
  }

  @Test
  void a_column_stops_counting_where_the_key_goes_for_good() throws SQLException {
    Made.make =
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("b", INTEGER).notNull());
          op.execute("INSERT INTO t (b) VALUES (5), (6)");
        };
    Made.change =
        op -> {
          op.dropPrimaryKey("t");
          op.alterColumn("t", "id", autoIncrement(false));
          op.addConstraint("t", primaryKey("b"));
        };
    upgraded();
    assertThat(table("t").column("id").orElseThrow().autoIncrement()).isFalse();
    assertThat(table("t").primaryKey()).containsExactly("b");
    assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2");
  }
}
