package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database file that enforces foreign keys, as an application's does. */
final class SqliteFile {
  private SqliteFile() {}

  static DataSource in(Path folder) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
    return source;
  }
}
