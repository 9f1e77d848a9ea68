package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;
import static workbook.migrate.Constraint.Action.CASCADE;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.Constraint.Match;
import workbook.migrate.run.StepFailedException;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Each operation, on every database. */
abstract class OperationsContract extends DatabaseContract {
  @Test
  void renames_a_table_and_what_leads_to_it_follows() throws SQLException {
    up(OperationsContract::deptAndUser, op -> op.renameTable("dept", "department"));
    assertThat(table("user").foreignKeys().get(0).table()).isEqualTo("department");
    sql("INSERT INTO department VALUES (1)", "INSERT INTO user VALUES (1, 1)");
    refuses("INSERT INTO user VALUES (2, 9)");
  }

  @Test
  void a_foreign_key_does_what_it_says() throws SQLException {
    up(OperationsContract::deptAndUser);
    sql("INSERT INTO dept VALUES (1)", "INSERT INTO user VALUES (1, 1)", "DELETE FROM dept");
    assertThat(rows("SELECT id FROM user")).isEmpty();
  }

  @Test
  void adds_and_drops_constraints_and_keeps_the_rows() throws SQLException {
    up(
        op -> {
          deptAndUser(op);
          op.addColumn("user", column("age", INTEGER));
          op.execute("INSERT INTO dept VALUES (1)");
          op.execute("INSERT INTO user VALUES (1, 1, 30)");
        },
        op -> {
          op.addConstraint("user", check("ck_age", "age > 0"));
          op.addConstraint("user", unique("uq_age", "age"));
        });
    refuses("INSERT INTO user VALUES (2, 1, -1)");
    refuses("INSERT INTO user VALUES (2, 1, 30)");
    up(
        op -> {
          op.dropConstraint("user", "ck_age");
          op.dropConstraint("user", "uq_age");
          op.dropConstraint("user", "fk_dept");
        });
    sql("INSERT INTO user VALUES (2, 1, -1)", "INSERT INTO user VALUES (3, 9, 30)");
    assertThat(rows("SELECT id FROM user ORDER BY id")).containsExactly("1", "2", "3");
    assertThat(table("user").foreignKeys()).isEmpty();
  }

  @Test
  void adds_a_foreign_key_to_rows_that_keep_it() throws SQLException {
    up(
        op -> {
          op.createTable("dept", column("id", INTEGER).primaryKey());
          op.createTable("user", column("id", INTEGER).primaryKey(), column("dept_id", INTEGER));
          op.execute("INSERT INTO dept VALUES (1)");
          op.execute("INSERT INTO user VALUES (1, 1)");
        },
        op -> op.addConstraint("user", foreignKey("fk_dept", "dept_id").references("dept", "id")));
    refuses("INSERT INTO user VALUES (2, 9)");
    assertThat(rows("SELECT id FROM user")).containsExactly("1");
  }

  @Test
  void changes_the_primary_key() throws SQLException {
    up(
        op ->
            op.createTable(
                "place",
                column("a", INTEGER).notNull(),
                column("b", INTEGER).notNull(),
                primaryKey("a")),
        op -> {
          op.dropPrimaryKey("place");
          op.addConstraint("place", primaryKey("a", "b"));
        });
    assertThat(table("place").primaryKey()).containsExactly("a", "b");
    sql("INSERT INTO place VALUES (1, 1)", "INSERT INTO place VALUES (1, 2)");
  }

  @Test
  void an_index_can_be_of_an_expression_and_descending() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", varchar(9)), column("b", INTEGER));
          op.createIndex(index("ix").on("t", expression("lower(a)"), descending("b")).unique());
          op.createIndex(index("down").on("t", expression("lower(a) DESC"), ascending("b")));
        });
    sql("INSERT INTO t VALUES ('x', 1)");
    refuses("INSERT INTO t VALUES ('X', 1)");
  }

  @Test
  void a_generated_column_makes_its_value() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t",
              column("a", INTEGER),
              column("twice", INTEGER).generated("a * 2"),
              column("thrice", INTEGER).generatedStored("a * 3"));
          op.execute("INSERT INTO t (a) VALUES (7)");
        });
    assertThat(rows("SELECT twice FROM t")).containsExactly("14");
    assertThat(rows("SELECT thrice FROM t")).containsExactly("21");
    up(op -> op.addColumn("t", column("more", INTEGER).generatedStored("a + 1")));
    assertThat(rows("SELECT more FROM t")).containsExactly("8");
  }

  @Test
  void several_statements_run_one_after_the_other() throws SQLException {
    up(
        op -> {
          op.execute(
              "CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1); UPDATE t SET a = a + 1;");
          op.execute("UPDATE t SET a = a + ?", 40);
        });
    assertThat(rows("SELECT a FROM t")).containsExactly("42");
    assertThatThrownBy(() -> up(op -> op.execute("UPDATE t SET a = ?; UPDATE t SET a = 2", 1)))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("There are 2 statements and values")
        .hasMessageContaining("UPDATE t SET a = ?");
    assertThatThrownBy(() -> up(op -> op.execute("-- nothing yet")))
        .hasMessageContaining("is empty");
  }

  @Test
  void inserts_rows_with_null_and_quotes() throws SQLException {
    Map<String, Object> second = new HashMap<>(Map.of("id", 2));
    second.put("name", null);
    up(
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("name", TEXT));
          op.bulkInsert("t", Map.of("id", 1, "name", "it's 東京"), second);
        });
    assertThat(rows("SELECT name FROM t ORDER BY id")).containsExactly("it's 東京", null);
    assertThatThrownBy(() -> up(op -> op.bulkInsert("t", Map.of("id", 3), Map.of("name", "x"))))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("[id]");
  }

  @Test
  void runs_java_within_the_step() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("id", INTEGER));
          op.run(
              "count to three",
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  for (int i = 1; i <= 3; i++) {
                    statement.execute("INSERT INTO t VALUES (" + i + ")");
                  }
                }
              });
        });
    assertThat(rows("SELECT count(*) FROM t")).containsExactly("3");
  }

  @Test
  void several_changes_of_a_table_are_made_at_once() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("a", varchar(9)));
          op.execute("INSERT INTO t VALUES (1, 'x')");
        },
        op ->
            op.changeTable(
                "t",
                t -> {
                  t.alterColumn("a", type(varchar(20)), nullable(false), defaultValue("none"));
                  t.addColumn(column("b", INTEGER).notNull().defaultValue(5));
                  t.addConstraint(check("ck_a", "a <> ''"));
                }));
    assertThat(rows("SELECT b FROM t WHERE a = 'x'")).containsExactly("5");
    assertThat(table("t").column("a").orElseThrow().type()).isEqualTo("varchar(20)");
    refuses("INSERT INTO t VALUES (2, '', 1)");
  }

  @Test
  void a_column_gets_another_type_and_another_name_in_one_operation() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", varchar(9)));
          op.execute("INSERT INTO t VALUES ('x')");
          op.createIndex("ix_a", "t", "a");
        },
        op -> op.alterColumn("t", "a", type(varchar(20)), renamed("title")));
    assertThat(table("t").column("title").orElseThrow().type()).isEqualTo("varchar(20)");
    assertThat(rows("SELECT title FROM t")).containsExactly("x");
    assertThat(table("t").indexes()).extracting(Table.Index::columns).contains(List.of("title"));
  }

  @Test
  void every_type_can_be_created_and_read() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("i", INTEGER),
                column("b", BIGINT),
                column("s", SMALLINT),
                column("t", BOOLEAN),
                column("d", DOUBLE),
                column("r", REAL),
                column("n", numeric(10, 2)),
                column("c", character(3)),
                column("v", varchar(20)),
                column("x", TEXT),
                column("y", binary(16)),
                column("z", BLOB),
                column("day", DATE),
                column("hour", TIME),
                column("at", TIMESTAMP),
                column("precise", timestamp(6)),
                column("j", JSON),
                column("f", FLOAT),
                column("u", UUID),
                column("tick", time(3)),
                column("e", enumeration("a", "b")),
                column("own", nativeType("decimal(5,1)"))));
    assertThat(table("t").columns()).hasSize(22).allMatch(it -> !it.type().contains("$"));
    sql("INSERT INTO t (n, j, own) VALUES (12.34, '{\"a\": 1}', 1.5)");
    assertThat(rows("SELECT n FROM t")).containsExactly("12.34");
  }

  @Test
  void the_way_back_is_derived_where_that_is_possible() throws SQLException {
    Schema empty = schema();
    Changing.next =
        op -> {
          deptAndUser(op);
          op.addColumn("user", column("age", INTEGER));
          op.createIndex("ix_age", "user", "age");
          op.alterColumn("user", "age", renamed("years"));
          op.renameTable("user", "person");
        };
    Migrations migrations = Migrations.of(Derived.class).on(database());
    migrations.upgrade("head");
    migrations.downgrade("base");
    assertThat(schema()).isEqualTo(empty);
  }

  @Test
  void a_way_back_that_is_not_there_is_said_before_anything_runs() throws SQLException {
    Changing.next = op -> op.createTable("t", column("a", INTEGER));
    Migrations.of(Derived.class).on(database()).upgrade("head");
    Changing.next =
        op -> {
          op.createTable("t", column("a", INTEGER));
          op.execute("UPDATE t SET a = 1");
        };
    assertThatThrownBy(() -> Migrations.of(Derived.class).on(database()).downgrade("base"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("execute(UPDATE t SET a = 1)");
    assertThat(schema().table("t")).isPresent();
    assertThatThrownBy(() -> Migrations.of(OneWay.class).on(database()).downgrade("base"))
        .hasMessageContaining("the mails were sent");
  }

  @Test
  void creates_and_drops_only_where_there_is_something_to_do() throws SQLException {
    Consumer<Operations> create =
        op -> {
          op.createTable("t", ifNotExists(), column("a", INTEGER));
          op.createIndex(index("ix").on("t", "a").ifNotExists());
        };
    Consumer<Operations> drop =
        op -> {
          op.dropTableIfExists("gone");
          op.createTable("t2", column("a", INTEGER));
          op.dropIndexIfExists("ix2", "t2");
        };
    up(create, create);
    assertThat(table("t").indexes()).hasSize(1);
    up(drop, op -> op.dropIndexIfExists("ix", "t"));
    assertThat(table("t").indexes()).isEmpty();
    up(op -> op.dropTableIfExists("t"));
    assertThat(schema().table("t")).isEmpty();
  }

  @Test
  void an_identity_begins_where_it_is_told_and_gives_no_number_twice() throws SQLException {
    up(op -> op.createTable("t", column("id", BIGINT).identity(100), column("a", varchar(5))));
    sql(
        "INSERT INTO t (a) VALUES ('x')",
        "INSERT INTO t (a) VALUES ('y')",
        "DELETE FROM t WHERE a = 'y'");
    up(op -> op.alterColumn("t", "a", type(varchar(50))));
    sql("INSERT INTO t (a) VALUES ('z')");
    assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("100", "102");
    assertThat(table("t").column("id").orElseThrow().autoIncrement()).isTrue();
  }

  @Test
  void a_lone_whole_number_key_counts_unless_it_is_given() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("id", BIGINT).primaryKey(), column("a", INTEGER));
          op.createTable("given", column("id", INTEGER).primaryKeyGiven(), column("a", INTEGER));
        });
    sql("INSERT INTO t (a) VALUES (5)", "INSERT INTO given VALUES (7, 1)");
    refuses("INSERT INTO given (a) VALUES (1)");
    assertThat(rows("SELECT id FROM t")).containsExactly("1");
  }

  @Test
  void an_added_key_counts_the_rows_that_are_there() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", varchar(5)));
          op.bulkInsert("t", Map.of("a", "x"), Map.of("a", "y"));
        },
        op -> op.addColumn("t", column("id", INTEGER).primaryKey()));
    assertThat(table("t").primaryKey()).containsExactly("id");
    assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2");
  }

  @Test
  void an_enumeration_lets_nothing_else_in_until_it_changes() throws SQLException {
    up(
        op ->
            op.createTable(
                "t", column("state", enumeration("new", "it's")).notNull().defaultValue("new")));
    sql("INSERT INTO t VALUES ('it''s')");
    refuses("INSERT INTO t VALUES ('other')");
    up(op -> op.alterColumn("t", "state", type(enumeration("new", "it's", "other"))));
    sql("INSERT INTO t VALUES ('other')");
    refuses("INSERT INTO t VALUES ('fourth')");
    up(op -> op.alterColumn("t", "state", type(varchar(9))));
    sql("INSERT INTO t VALUES ('fourth')");
    assertThat(rows("SELECT state FROM t ORDER BY state"))
        .containsExactly("fourth", "it's", "other");
  }

  @Test
  void a_default_can_be_worked_out_and_of_any_type() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t",
              column("id", INTEGER).primaryKey(),
              column("day", DATE).defaultSql("CURRENT_DATE"),
              column("at", timestamp(6)).defaultSql("CURRENT_TIMESTAMP"),
              column("note", TEXT).defaultValue("it's \"so\""),
              column("done", BOOLEAN).notNull().defaultValue(true),
              column("path", varchar(9)).defaultValue("C:\\new"),
              column("low", varchar(9)).defaultSql("lower('ABC')"));
          op.addColumn("t", column("added", varchar(9)).defaultSql("upper('abc')"));
          op.bulkInsert("t", Map.of("id", 1));
        });
    assertThat(rows("SELECT note FROM t WHERE day IS NOT NULL AND at IS NOT NULL"))
        .containsExactly("it's \"so\"");
    assertThat(rows("SELECT concat(low, added) FROM t WHERE done")).containsExactly("abcABC");
    assertThat(rows("SELECT path FROM t")).containsExactly("C:\\new");
    up(
        op -> op.alterColumn("t", "done", nullable(true)),
        op -> op.alterColumn("t", "low", defaultSql("upper('x')")));
    sql("INSERT INTO t (id, done) VALUES (2, NULL)");
    assertThat(rows("SELECT low FROM t WHERE done IS NULL")).containsExactly("X");
  }

  @Test
  void many_rows_take_few_statements() throws SQLException {
    List<Map<String, Object>> many = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      many.add(Map.of("a", i, "b", "x"));
    }
    Changing.next =
        op -> {
          op.createTable("t", column("a", INTEGER), column("b", varchar(3)));
          op.bulkInsert("t", many);
        };
    Run run = Migrations.of(Changing.class).on(database()).upgrade("head");
    assertThat(run.steps().get(0).statements()).hasSize(1 + 3);
    assertThat(rows("SELECT count(*) FROM t WHERE b = 'x'")).containsExactly("1200");
  }

  @Test
  void java_that_fails_names_itself_and_the_step() {
    assertThatThrownBy(
            () ->
                up(
                    op ->
                        op.run(
                            "read the old file",
                            connection -> {
                              throw new IOException("old.csv is gone");
                            })))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("run(read the old file)")
        .hasMessageContaining("OperationsContract.java:")
        .hasMessageContaining("old.csv is gone");
  }

  @Test
  void a_hibernate_session_works_within_the_step() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("id", INTEGER), column("a", varchar(9)));
          op.withSession(
              "write a row for each number",
              session -> {
                for (int i = 1; i <= 3; i++) {
                  session
                      .createNativeMutationQuery("INSERT INTO t VALUES (:id, :text)")
                      .setParameter("id", i)
                      .setParameter("text", "no " + i)
                      .executeUpdate();
                }
              });
        });
    assertThat(rows("SELECT a FROM t ORDER BY id")).containsExactly("no 1", "no 2", "no 3");
  }

  @Test
  void changes_at_once_may_build_on_each_other() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t", column("id", INTEGER).primaryKey(), column("a", varchar(9)), column("b", TEXT));
          op.bulkInsert("t", Map.of("id", 1, "a", "5", "b", "gone"));
        },
        op ->
            op.changeTable(
                "t",
                t -> {
                  t.dropColumn("b");
                  t.alterColumn("a", renamed("old_a"));
                  t.addColumn(column("a", INTEGER).notNull().defaultValue(7));
                  t.alterColumn("old_a", type(varchar(40)), nullable(false));
                  t.alterColumn("old_a", defaultValue("none"));
                  t.addConstraint(check("ck_a", "a > 0 AND old_a <> ''"));
                }));
    assertThat(table("t").columns())
        .extracting(Column::name)
        .containsExactlyInAnyOrder("id", "old_a", "a");
    sql("INSERT INTO t (id) VALUES (2)");
    assertThat(rows("SELECT old_a FROM t WHERE a = 7 ORDER BY id")).containsExactly("5", "none");
    refuses("INSERT INTO t (id, a) VALUES (3, 0)");
  }

  @Test
  void odd_names_are_quoted_in_every_operation() throws SQLException {
    String table = "order `by` \"it's\" 注文";
    String other = "select";
    up(
        op -> {
          op.createTable(other, column("group", INTEGER).primaryKey());
          op.createTable(
              "tmp",
              column("key", INTEGER).primaryKey(),
              column("値 \"`'", varchar(9)),
              column("from", INTEGER),
              unique("uq 一意 '\"`", "値 \"`'", "from"),
              foreignKey("fk `x` \"y\"", "from").references(other, "group").onDelete(CASCADE));
          op.renameTable("tmp", table);
          op.createIndex("ix 索引 `\"", table, "値 \"`'");
          op.addConstraint(table, check("ck '\"`", "1 = 1"));
          op.bulkInsert(other, Map.of("group", 1));
          op.bulkInsert(table, Map.of("key", 1, "値 \"`'", "x", "from", 1));
        },
        op -> {
          op.alterColumn(table, "値 \"`'", type(varchar(30)));
          op.alterColumn(table, "from", renamed("to 'や`\""));
          op.addColumn(table, column("a.b", INTEGER).notNull().defaultValue(1));
          op.dropIndex("ix 索引 `\"", table);
          op.changeTable(table, t -> t.dropConstraint("ck '\"`"));
          op.dropConstraint(table, "fk `x` \"y\"");
        });
    assertThat(table(table).columns())
        .extracting(Column::name)
        .containsExactly("key", "値 \"`'", "to 'や`\"", "a.b");
    assertThat(table(table).foreignKeys()).isEmpty();
    assertThat(table(table).isUnique(List.of("値 \"`'", "to 'や`\""))).isTrue();
    up(op -> op.dropColumn(table, "to 'や`\""), op -> op.dropTable(table));
    assertThat(schema().table(table)).isEmpty();
  }

  @Test
  void what_no_database_holds_to_is_refused_before_anything_runs() throws SQLException {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("p", column("id", INTEGER).primaryKey());
                      op.createTable(
                          "t",
                          column("p", INTEGER),
                          foreignKey("fk", "p").references("p", "id").match(Match.FULL));
                    }))
        .hasMessageContaining("createTable(t: p) at OperationsContract.java:")
        .hasMessageContaining("MATCH FULL");
    assertThat(schema().tables()).isEmpty();
  }

  final void up(Consumer<Operations> upgrade, Consumer<Operations> next) throws SQLException {
    up(upgrade);
    up(next);
  }

  static void deptAndUser(Operations op) {
    op.createTable("dept", column("id", INTEGER).primaryKey());
    op.createTable(
        "user",
        column("id", INTEGER).primaryKey(),
        column("dept_id", INTEGER),
        foreignKey("fk_dept", "dept_id").references("dept", "id").onDelete(CASCADE));
  }

  /** Goes back as it came. */
  @Revision(id = "d1")
  static final class Derived implements ReversibleMigration {
    @Override
    public void upgrade(Operations op) {
      Changing.next.accept(op);
    }
  }

  /** Has no way back. */
  @Revision(id = "d1")
  static final class OneWay implements Migration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {
      throw op.irreversible("the mails were sent");
    }
  }
}
