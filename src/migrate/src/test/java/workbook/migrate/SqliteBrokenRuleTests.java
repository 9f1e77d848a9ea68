package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite. */
final class SqliteBrokenRuleTests extends BrokenRuleContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }
}
