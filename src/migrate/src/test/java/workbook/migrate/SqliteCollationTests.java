package workbook.migrate;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** On a file. */
final class SqliteCollationTests extends CollationContract {
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
  String other() {
    return "NOCASE";
  }

  @Override
  List<Class<?>> entities() {
    return List.of(NoCase.class, NoCaseByHand.class);
  }
}
