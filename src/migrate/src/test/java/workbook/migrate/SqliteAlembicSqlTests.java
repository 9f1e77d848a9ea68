package workbook.migrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteAlembicSqlTests extends AlembicSqlContract {
  @TempDir private Path folder;

  @Override
  DataSource fresh() {
    try {
      return SqliteFile.in(Files.createTempDirectory(folder, "db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  String key() {
    return "sqlite";
  }
}
