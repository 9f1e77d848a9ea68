package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** On a real server; skipped where there is none. */
final class MySqlAlembicDatabaseTests extends AlembicDatabaseContract {
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
  String description(String table) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("SHOW CREATE TABLE " + table)) {
      result.next();
      return result.getString(2);
    }
  }
}
