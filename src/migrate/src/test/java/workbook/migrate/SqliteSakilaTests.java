package workbook.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteSakilaTests extends SakilaContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  String script() {
    return "sqlite.sql";
  }

  @Override
  List<String> unguarded(List<String> statements) {
    List<String> all = new ArrayList<>(List.of("PRAGMA foreign_keys = OFF"));
    all.addAll(statements);
    return all;
  }
}
