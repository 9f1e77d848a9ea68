package workbook.migrate;

import java.sql.SQLException;
import javax.sql.DataSource;

/** On a real server; skipped where there is none. */
final class MySqlGraphTests extends GraphContract {
  @Override
  DataSource fresh() throws SQLException {
    return MySqlServer.freshSchema();
  }

  @Override
  int oneIn() {
    return 379;
  }
}
