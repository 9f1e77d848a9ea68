package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlCollationTests extends CollationContract {
  private DataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Override
  SqlDialect dialect() {
    return SqlDialect.MYSQL;
  }

  @Override
  String other() {
    return "utf8mb4_bin";
  }

  @Override
  List<Class<?>> entities() {
    return List.of(Binary.class, BinaryByHand.class);
  }

  @Test
  void a_table_that_compares_in_its_own_way_differs_in_nothing() throws SQLException {
    up(
        op -> {
          texts(op);
          op.execute("ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        });
    assertThat(compare(Plain.class)).hasToString("no difference");
    assertThat(compare(Binary.class)).hasToString("no difference");
    up(op -> op.alterColumn("t", "a", collation("utf8mb4_0900_ai_ci")));
    assertThat(compare(Plain.class)).hasToString("no difference");
    assertThat(compare(Binary.class).upgrade()).hasSize(1);
  }

  @Test
  void another_character_set_comes_with_the_collation() throws SQLException {
    up(
        op -> {
          op.execute(
              "CREATE TABLE t (a varchar(9) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL)");
          op.execute("INSERT INTO t VALUES ('é')");
          op.alterColumn("t", "a", collation("utf8mb4_bin"));
        });
    assertThat(rows("SELECT a FROM t")).containsExactly("é");
    assertThat(table("t").detail("a").orElseThrow().collation()).isEqualTo("utf8mb4_bin");
  }

  @Test
  void both_ends_of_a_foreign_key_change_their_collation() throws SQLException {
    up(
        op -> {
          op.createTable("p", column("code", varchar(9)), primaryKey("code"));
          op.createTable(
              "c", column("code", varchar(9)), foreignKey("fk", "code").references("p", "code"));
          op.execute("INSERT INTO p VALUES ('x')");
          op.execute("INSERT INTO c VALUES ('x')");
        });
    up(
        op -> {
          op.alterColumn("p", "code", collation("utf8mb4_bin"));
          op.alterColumn("c", "code", collation("utf8mb4_bin"));
        });
    assertThat(table("c").foreignKeys()).hasSize(1);
    refuses("INSERT INTO c VALUES ('X')");
  }
}
