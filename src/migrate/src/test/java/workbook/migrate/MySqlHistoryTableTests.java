package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** On a real server; skipped where there is none. */
final class MySqlHistoryTableTests extends HistoryTableContract {
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
  String databaseUser() {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getUserName();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
