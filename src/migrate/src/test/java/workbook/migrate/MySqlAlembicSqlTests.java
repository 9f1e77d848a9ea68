package workbook.migrate;

import java.sql.SQLException;
import javax.sql.DataSource;

/** On a real server; skipped where there is none. */
final class MySqlAlembicSqlTests extends AlembicSqlContract {
  @Override
  DataSource fresh() throws SQLException {
    return MySqlServer.freshSchema();
  }

  @Override
  String key() {
    return "mysql";
  }
}
