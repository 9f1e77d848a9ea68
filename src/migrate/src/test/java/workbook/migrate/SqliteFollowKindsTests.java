package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteFollowKindsTests extends FollowKindsContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Override
  String[] withIndex(String dropForeignKey, String dropIndex, String more) {
    return new String[] {dropForeignKey, more};
  }

  @Override
  String[] ifItKeepsComments(String... statements) {
    return new String[0];
  }
}
