package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlBrokenRuleTests extends BrokenRuleContract {
  private DataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void a_value_that_does_not_fit_and_a_row_that_refers_to_nothing() throws SQLException {
    sql(
        "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY)",
        "CREATE TABLE u (c VARCHAR(20), d INTEGER)",
        "INSERT INTO u VALUES ('too long', 7)");
    assertThatThrownBy(() -> up(op -> op.alterColumn("u", "c", type(varchar(3)))))
        .hasMessageContaining("A row breaks a rule");
    assertThatThrownBy(
            () -> up(op -> op.addConstraint("u", foreignKey("fk", "d").references("t", "id"))))
        .hasMessageContaining("A row breaks a rule");
  }
}
