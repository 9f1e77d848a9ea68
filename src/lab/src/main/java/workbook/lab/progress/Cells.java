package workbook.lab.progress;

import java.sql.ResultSet;
import java.sql.SQLException;

/** SQL of the cells' drafts. */
final class Cells {
  private static final String SELECT =
      "SELECT lesson, cell, original_hash, code FROM cell_draft WHERE lesson = ?";
  static final String ALL = SELECT + " ORDER BY cell";
  static final String ONE = SELECT + " AND cell = ?";
  static final String DROP = "DELETE FROM cell_draft WHERE lesson = ? AND cell = ?";
  static final String SAVE =
      """
      INSERT INTO cell_draft (lesson, cell, original_hash, code) VALUES (?, ?, ?, ?)
      ON CONFLICT (lesson, cell) DO UPDATE SET
        original_hash = excluded.original_hash, code = excluded.code""";

  private Cells() {}

  static Draft row(ResultSet row) throws SQLException {
    return new Draft(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }
}
