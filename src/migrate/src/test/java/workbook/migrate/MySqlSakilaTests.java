package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** On a real server; skipped where there is none. */
final class MySqlSakilaTests extends SakilaContract {
  private @Nullable MysqlDataSource database;

  @Override
  DataSource database() {
    if (database == null) {
      try {
        database = MySqlServer.freshSchema();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return database;
  }

  @Override
  String script() {
    return "mysql.sql";
  }

  @Override
  List<String> unguarded(List<String> statements) {
    List<String> all = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
    all.addAll(statements);
    return all;
  }
}
