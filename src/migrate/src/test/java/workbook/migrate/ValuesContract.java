package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;
import static workbook.migrate.Constraint.Action.CASCADE;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values and columns that a revision says, on every database. */
abstract class ValuesContract extends DatabaseContract {
  @Test
  void values_are_taken_that_java_has_and_databases_have_not() throws SQLException {
    java.util.UUID id = new java.util.UUID(1, 2);
    up(
        op -> {
          op.createTable(
              "t", column("id", UUID).primaryKey(), column("a", varchar(9)), column("c", TEXT));
          op.bulkInsert("t", Map.of("id", id, "a", CASCADE, "c", 'x'));
          op.execute("UPDATE t SET c = ? WHERE id = ?", null, id);
          op.execute("UPDATE t SET c = ?", (Object[]) null);
        });
    assertThat(rows("SELECT concat(a, hex(id)) FROM t WHERE c IS NULL"))
        .containsExactly("CASCADE00000000000000010000000000000002");
    assertThatThrownBy(() -> up(op -> op.bulkInsert("t", Map.of("a", List.of(1)))))
        .hasMessageContaining("can't take the value [1]");
  }

  @Test
  void a_rule_about_no_column_of_its_table_is_refused() {
    assertThatThrownBy(() -> up(op -> op.createTable("t", column("a", INTEGER), unique("uq", "b"))))
        .hasMessageContaining("`uq`")
        .hasMessageContaining("`b`");
  }

  @Test
  void rows_have_columns() {
    assertThatThrownBy(() -> up(op -> op.bulkInsert("t", Map.of())))
        .hasMessageContaining("say no columns");
  }
}
