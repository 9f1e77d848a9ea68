package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlFollowKindsTests extends FollowKindsContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Override
  String[] withIndex(String dropForeignKey, String dropIndex, String more) {
    return new String[] {dropForeignKey, dropIndex, more};
  }

  @Override
  String[] ifItKeepsComments(String... statements) {
    return statements;
  }

  @Test
  void an_enumeration_of_the_database_keeps_the_order_that_it_has() throws Exception {
    followsGrowth(
        """
        @Enumerated @JdbcTypeCode(SqlTypes.ENUM) Size named;
        @Enumerated @JdbcTypeCode(SqlTypes.ORDINAL_ENUM) Size ordered;
        """);
    wanting("@Enumerated @JdbcTypeCode(SqlTypes.ORDINAL_ENUM) Size ordered; enum Size { B, A, C }");
    follows(compared());
    assertThat(table("Item").column("ordered").orElseThrow().type()).isEqualTo("enum('B','A','C')");
  }
}
