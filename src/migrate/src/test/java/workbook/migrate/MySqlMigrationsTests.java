package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.nullable;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlMigrationsTests extends MigrationsContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  /** Lets a column of the test under it take NULL. */
  @Revision(id = "01")
  static final class Loosen implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("t", "a", nullable(true));
      op.alterColumn("t", "at", nullable(true));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void a_modified_column_keeps_what_nobody_changed() throws SQLException {
    sql(
        "CREATE TABLE t (a VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL"
            + " DEFAULT 'x,y' COMMENT 'it''s, (here)', at TIMESTAMP NOT NULL)");
    Migrations.of(Loosen.class).on(database()).upgrade("head");
    assertThat(
            rows(
                "SELECT concat(column_type, '|', collation_name, '|', is_nullable, '|',"
                    + " column_default, '|', column_comment) FROM information_schema.columns"
                    + " WHERE table_schema = database() AND column_name = 'a'"))
        .containsExactly("varchar(9)|latin1_bin|YES|x,y|it's, (here)");
    assertThat(schema().table("t").orElseThrow().column("at").orElseThrow().nullable()).isTrue();
  }
}
