package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteEntitySourcesTests extends EntitySourcesContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  String body() {
    return "BEGIN UPDATE genre SET sum = 1 WHERE code = 'x'; END";
  }
}
