package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteDerivedTests extends DerivedContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  SqlDialect dialect() {
    return SqlDialect.SQLITE;
  }

  @Override
  String trigger() {
    return "CREATE TRIGGER tr AFTER INSERT ON t BEGIN UPDATE t SET a = 1; END";
  }
}
