package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values in SQL by their names, on every database. */
abstract class PlaceholderContract extends DatabaseContract {
  private static final Map<String, String> VALUES =
      Map.of("owner", "O'Neil's $1 \\", "tenant", "blue", "table", "note");

  private Migrations doing(String sql, Object... values) {
    return Migrations.ofNodes(
            List.of(
                Does.node(
                    "01",
                    List.of(),
                    op -> {
                      op.createTable("note", column("line", varchar(50)));
                      op.execute(sql, values);
                    },
                    op -> op.execute("DROP TABLE ${table}"))))
        .on(database());
  }

  @Test
  void stand_for_their_values_there_and_back() throws SQLException {
    Migrations migrations =
        doing("INSERT INTO ${table} (line) VALUES ('${tenant} ${ tenant }$'), (?)", "${owner}")
            .with(VALUES);
    assertThat(migrations.plan("head").toString()).contains("INSERT INTO note");
    migrations.upgrade("head");
    assertThat(rows("SELECT line FROM note")).containsExactly("blue blue$", "${owner}");
    Migrations.ofNodes(List.of()).on(database()).with(VALUES).downgrade("base");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void one_dollar_more_stands_for_the_sign_itself() throws SQLException {
    doing("INSERT INTO note VALUES ('$${owner} $5 {x}')").with(VALUES).upgrade("head");
    assertThat(rows("SELECT line FROM note")).containsExactly("${owner} $5 {x}");
  }

  @Test
  void an_unknown_one_is_said_with_the_nearest_before_anything_runs() throws SQLException {
    assertThatThrownBy(
            () -> doing("INSERT INTO note VALUES ('${onwer}')").with(VALUES).upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("placeholder `onwer`")
        .hasMessageContaining("revision `01`")
        .hasMessageContaining("PlaceholderContract.java:")
        .hasMessageContaining("nearest that have one are: owner");
    assertThat(schema().tables()).isEmpty();
    assertThatThrownBy(() -> doing("SELECT ${x}").upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`x`");
  }

  @Test
  void another_value_is_no_change_of_the_revision() {
    String sql = "INSERT INTO note VALUES ('${tenant}')";
    doing(sql).with(VALUES).upgrade("head");
    assertThat(doing(sql).with(Map.of("tenant", "red")).verify().isUnchanged()).isTrue();
    assertThat(doing("INSERT INTO note VALUES ('blue')").verify().isUnchanged()).isFalse();
  }

  @Test
  void stand_for_their_values_in_scripts_too() {
    Script script =
        doing("INSERT INTO note VALUES ('${tenant}')")
            .with(VALUES)
            .sql("base:head", SqlDialect.SQLITE);
    assertThat(script.toString()).contains("VALUES ('blue')");
  }
}
