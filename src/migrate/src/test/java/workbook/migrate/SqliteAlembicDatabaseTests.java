package workbook.migrate;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite. */
final class SqliteAlembicDatabaseTests extends AlembicDatabaseContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  String description(String table) throws SQLException {
    return rows("SELECT sql FROM sqlite_master WHERE name = '" + table + "'").get(0);
  }
}
