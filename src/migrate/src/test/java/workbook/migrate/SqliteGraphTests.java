package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

final class SqliteGraphTests extends GraphContract {
  @TempDir Path folder;
  private int count;

  @Override
  DataSource fresh() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SynchronousMode.OFF);
    SQLiteDataSource database = new SQLiteDataSource(config);
    count++;
    database.setUrl("jdbc:sqlite:" + folder.resolve("test" + count + ".db"));
    return database;
  }

  @Override
  int oneIn() {
    return 19;
  }
}
