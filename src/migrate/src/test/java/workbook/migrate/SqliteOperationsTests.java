package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.schema.Column;

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
  void the_beginning_of_a_column_that_is_to_be_unique_is_refused_before_anything_runs()
      throws SQLException {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", TEXT));
                      op.createIndex(index("ix").on("t", prefix("a", 10)).unique());
                    }))
        .hasMessageContaining("createIndex(ix, t)")
        .hasMessageContaining("substr");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void the_whole_column_stands_for_its_beginning_in_an_index() throws SQLException {
    up(
        op -> {
          op.createTable("t", column("a", TEXT));
          op.createIndex(index("ix").on("t", prefix("a", 10)));
        });
    assertThat(table("t").indexes().get(0).columns()).containsExactly("a");
  }

  @Test
  void a_transaction_may_put_off_a_deferrable_foreign_key() throws SQLException {
    up(
        op -> {
          op.createTable("dept", column("id", INTEGER).primaryKey());
          op.createTable(
              "user",
              column("dept_id", INTEGER),
              foreignKey("fk", "dept_id").references("dept", "id").deferrable());
        });
    refuses("INSERT INTO user VALUES (1)");
  }

  @Test
  void a_strict_table_takes_every_type_also_later() throws SQLException {
    up(
        op ->
            op.createTable(
                "t",
                strict(),
                withoutRowid(),
                column("id", varchar(9)).primaryKey(),
                column("n", numeric(10, 2)),
                column("at", TIMESTAMP),
                column("done", BOOLEAN)),
        op -> {
          op.addColumn("t", column("z", binary(3)));
          op.alterColumn("t", "done", type(DOUBLE));
        });
    assertThat(table("t").columns())
        .extracting(Column::type)
        .containsExactly("text", "any", "text", "real", "blob");
    refuses("INSERT INTO t (id, done) VALUES ('k', 'no number')");
  }

  @Test
  void an_identity_of_no_whole_number_is_refused_before_anything_runs() {
    assertThatThrownBy(() -> up(op -> op.createTable("t", column("id", varchar(9)).identity())))
        .hasMessageContaining("SqliteOperationsTests.java:")
        .hasMessageContaining("whole numbers");
  }

  @Test
  void an_index_of_words_is_refused_before_anything_runs() throws SQLException {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      op.createTable("t", column("a", TEXT));
                      op.createIndex(index("ix").on("t", "a").fulltext());
                    }))
        .hasMessageContaining("SqliteOperationsTests.java:")
        .hasMessageContaining("fts5");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void a_collation_is_kept() throws SQLException {
    up(op -> op.createTable("t", column("a", TEXT).collation("NOCASE").unique()));
    sql("INSERT INTO t VALUES ('x')");
    refuses("INSERT INTO t VALUES ('X')");
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
