package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite. */
final class SqliteStepJavaTests extends StepJavaContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }
}
