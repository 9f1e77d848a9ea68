package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite, which knows no users. */
final class SqliteHistoryTableTests extends HistoryTableContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  String databaseUser() {
    return "";
  }
}
