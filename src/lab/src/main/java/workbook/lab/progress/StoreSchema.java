package workbook.lab.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** The form of the progress, with a version table as migrations have it. */
final class StoreSchema {
  /** The revision that this workbook works with. */
  static final String HEAD = "p01";

  /** All revisions that this workbook can bring to {@link #HEAD}. */
  static final Set<String> KNOWN = Set.of(HEAD);

  private static final List<String> FIRST =
      List.of(
          """
          CREATE TABLE exercise_result (
            exercise VARCHAR(100) NOT NULL,
            db VARCHAR(10) NOT NULL,
            state VARCHAR(20) NOT NULL,
            graded_at BIGINT NOT NULL,
            graded_by VARCHAR(10) NOT NULL,
            first_done BIGINT,
            PRIMARY KEY (exercise, db))""",
          """
          CREATE TABLE cell_draft (
            lesson VARCHAR(100) NOT NULL,
            cell VARCHAR(100) NOT NULL,
            original_hash VARCHAR(16) NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (lesson, cell))""",
          "CREATE TABLE hint (exercise VARCHAR(100) NOT NULL PRIMARY KEY, shown INTEGER NOT NULL)",
          """
          CREATE TABLE quiz_answer (
            lesson VARCHAR(100) NOT NULL,
            quiz INTEGER NOT NULL,
            question INTEGER NOT NULL,
            choice INTEGER NOT NULL,
            PRIMARY KEY (lesson, quiz, question))""",
          "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)",
          "INSERT INTO alembic_version VALUES ('" + HEAD + "')");

  private StoreSchema() {}

  /** Brings the file to {@link #HEAD}; makes it when it isn't there. */
  static void upgrade(Path file) {
    try (Connection connection = Store.dataSource(file).getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : FIRST) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      throw Store.failed(file, e);
    }
  }
}
