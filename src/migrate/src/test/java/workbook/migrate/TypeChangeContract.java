package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a column keeps when it gets another type, on every database. */
abstract class TypeChangeContract extends DatabaseContract {
  @Test
  void a_key_that_counts_goes_on_to_count() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("id", INTEGER).primaryKey(), column("a", varchar(5)));
          op.createTable("u", column("id", INTEGER).identity(7), column("a", varchar(5)));
          op.bulkInsert("t", Map.of("a", "x"));
          op.bulkInsert("u", Map.of("a", "x"));
        });
    up(
        op -> {
          op.alterColumn("t", "id", type(BIGINT));
          op.alterColumn("u", "id", type(BIGINT), comment("wider"));
          op.bulkInsert("t", Map.of("a", "y"));
          op.bulkInsert("u", Map.of("a", "y"));
        });
    assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2");
    assertThat(rows("SELECT id FROM u ORDER BY id")).containsExactly("7", "8");
  }

  @Test
  void a_key_that_is_given_does_not_begin_to_count() throws SQLException {
    up(op -> op.createTable("t", column("id", BIGINT).primaryKeyGiven(), column("a", INTEGER)));
    up(op -> op.alterColumn("t", "id", type(INTEGER)));
    refuses("INSERT INTO t (a) VALUES (1)");
  }

  @Test
  void a_default_is_said_as_the_new_type_takes_it() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("id", INTEGER).primaryKey(),
                column("a", varchar(20)).notNull().defaultValue("it's \\ so"),
                column("n", INTEGER).notNull().defaultValue(5)));
    up(
        op -> {
          op.alterColumn("t", "a", type(TEXT));
          op.alterColumn("t", "n", type(TEXT));
          op.bulkInsert("t", Map.of("id", 1));
        });
    assertThat(rows("SELECT a FROM t")).containsExactly("it's \\ so");
    assertThat(rows("SELECT n FROM t")).containsExactly("5");
    up(op -> op.alterColumn("t", "a", type(varchar(30))));
    sql("INSERT INTO t (id) VALUES (2)");
    assertThat(rows("SELECT a FROM t WHERE id = 2")).containsExactly("it's \\ so");
  }

  @Test
  void a_clock_becomes_as_fine_as_its_column() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("id", INTEGER).primaryKey(),
                column("at", TIMESTAMP).notNull().defaultSql("CURRENT_TIMESTAMP"),
                column("fine", timestamp(6)).notNull().defaultSql("now()")));
    up(
        op -> {
          op.alterColumn("t", "at", type(timestamp(6)));
          op.alterColumn("t", "fine", type(TIMESTAMP));
        });
    up(op -> op.alterColumn("t", "at", type(timestamp(3)), nullable(true)));
    sql("INSERT INTO t (id) VALUES (1)");
    assertThat(rows("SELECT id FROM t WHERE at IS NOT NULL AND fine IS NOT NULL"))
        .containsExactly("1");
    up(op -> op.alterColumn("t", "at", type(varchar(40))));
    sql("INSERT INTO t (id) VALUES (2)");
    assertThat(rows("SELECT id FROM t WHERE at > '2000'")).contains("2");
  }

  @Test
  void a_boolean_becomes_a_number_and_a_boolean_again() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                column("id", INTEGER).primaryKey(),
                column("b", BOOLEAN).notNull().defaultValue(true)));
    up(op -> op.alterColumn("t", "b", type(INTEGER)));
    sql("INSERT INTO t (id) VALUES (1)");
    up(op -> op.alterColumn("t", "b", type(BOOLEAN)));
    sql("INSERT INTO t (id) VALUES (2)");
    assertThat(rows("SELECT b + 0 FROM t")).containsExactly("1", "1");
  }

  @Test
  void columns_of_a_key_that_stands_by_itself_take_no_null() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", varchar(5)), column("b", INTEGER), primaryKey("a", "b"));
          op.createTable("u", column("a", varchar(5)), column("b", INTEGER));
          op.addConstraint("u", primaryKey("b", "a"));
        });
    refuses("INSERT INTO t VALUES (NULL, 1)");
    refuses("INSERT INTO u VALUES ('x', NULL)");
    up(op -> op.dropPrimaryKey("u"));
    refuses("INSERT INTO u VALUES ('x', NULL)");
    sql("INSERT INTO u VALUES ('x', 1)", "INSERT INTO u VALUES ('x', 1)");
  }
}
