package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.unique;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that don't keep the rule which a step makes. */
abstract class BrokenRuleContract extends DatabaseContract {
  @ParameterizedTest
  @ValueSource(strings = {"not null", "unique", "check", "key"})
  void are_what_is_to_be_looked_for(String rule) throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, a INTEGER, b INTEGER)",
        "INSERT INTO t (id, b) VALUES (1, 1), (2, 1)");
    assertThatThrownBy(() -> up(op -> make(rule, op)))
        .hasMessageContaining("A row breaks a rule")
        .message()
        .doesNotContain("Mend the revision");
  }

  private static void make(String rule, Operations op) {
    switch (rule) {
      case "not null" -> op.alterColumn("t", "a", nullable(false));
      case "unique" -> op.addConstraint("t", unique("uq_t_b", "b"));
      case "check" -> op.addConstraint("t", check("ck_t_b", "b > 5"));
      default -> op.execute("INSERT INTO t (id) VALUES (1)");
    }
  }
}
