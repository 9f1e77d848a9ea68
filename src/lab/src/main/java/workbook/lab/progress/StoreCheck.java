package workbook.lab.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a look at the file shows. Quick, for it is taken at each start: no engine is loaded. */
enum StoreCheck {
  CURRENT,
  OLD,
  NEWER,
  DAMAGED;

  private static final Set<SQLiteErrorCode> BROKEN =
      Set.of(SQLiteErrorCode.SQLITE_NOTADB, SQLiteErrorCode.SQLITE_CORRUPT);

  static StoreCheck of(Path file) {
    if (Files.notExists(file)) {
      return OLD;
    }
    try (Connection connection = Store.dataSource(file).getConnection();
        Statement statement = connection.createStatement()) {
      return of(statement);
    } catch (SQLiteException e) {
      if (BROKEN.contains(e.getResultCode())) {
        return DAMAGED;
      }
      throw Store.failed(file, e);
    } catch (SQLException e) {
      throw Store.failed(file, e);
    }
  }

  private static StoreCheck of(Statement statement) throws SQLException {
    if (!strings(statement, "PRAGMA quick_check(1)").equals(List.of("ok"))) {
      return DAMAGED;
    }
    List<String> tables = strings(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!tables.contains("alembic_version")) {
      return tables.isEmpty() ? OLD : DAMAGED;
    }
    List<String> version = strings(statement, "SELECT version_num FROM alembic_version");
    if (version.equals(List.of(StoreSchema.HEAD))) {
      return CURRENT;
    }
    return StoreSchema.KNOWN.containsAll(version) ? OLD : NEWER;
  }

  private static List<String> strings(Statement statement, String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
