package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** On a real server; skipped where there is none. */
final class MySqlDerivedTests extends DerivedContract {
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
  SqlDialect dialect() {
    return SqlDialect.MYSQL;
  }

  @Override
  String trigger() {
    return "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET new.a = 1";
  }
}
