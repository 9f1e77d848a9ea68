package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite, with foreign keys enforced. */
final class SqliteOperationsTests extends OperationsContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void a_partial_index_holds_some_rows() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", INTEGER), column("gone", INTEGER));
          op.createIndex(index("ix").on("t", "a").unique().where("gone = 0"));
        });
    sql(
        "INSERT INTO t VALUES (1, 0)",
        "INSERT INTO t VALUES (1, 1)",
        "INSERT INTO t VALUES (1, 1)");
    refuses("INSERT INTO t VALUES (1, 0)");
  }

  @Test
  void a_foreign_key_can_wait_for_the_end_of_the_transaction() throws SQLException {
    up(
        op -> {
          op.createTable("dept", column("id", INTEGER).primaryKey());
          op.createTable(
              "user",
              column("dept_id", INTEGER),
              foreignKey("fk", "dept_id").references("dept", "id").initiallyDeferred());
        });
    sql("BEGIN", "INSERT INTO user VALUES (1)", "INSERT INTO dept VALUES (1)", "COMMIT");
    assertThat(rows("SELECT dept_id FROM user")).containsExactly("1");
  }

  @Test
  void the_beginning_of_a_column_in_an_index_is_refused_before_anything_runs() throws SQLException {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", TEXT));
                      op.createIndex(index("ix").on("t", prefix("a", 10)));
                    }))
        .hasMessageContaining("createIndex(ix, t)")
        .hasMessageContaining("substr");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void a_constraint_that_is_not_there_is_said_with_those_that_are() {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", INTEGER), unique("uq_a", "a"));
                      op.dropConstraint("t", "uq_b");
                    }))
        .hasMessageContaining("`uq_b`")
        .hasMessageContaining("uq_a");
  }
}
