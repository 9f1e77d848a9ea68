package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** On a real server; skipped where there is none. */
final class MySqlEntitySourcesTests extends EntitySourcesContract {
  private MysqlDataSource database;

  @BeforeEach
  @Override
  void make_what_others_made() throws SQLException {
    database = MySqlServer.freshSchema();
    super.make_what_others_made();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Override
  String body() {
    return "FOR EACH ROW UPDATE customer SET score = 1 WHERE code = 'x'";
  }
}
