package workbook.lab.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.State;

/** SQL of the exercises' results, and the writing of several in one transaction. */
record Results(List<ExerciseResult> results) implements Store.Work {
  private static final String SELECT =
      "SELECT exercise, db, state, graded_at, graded_by FROM exercise_result";
  static final String ALL = SELECT + " ORDER BY exercise, db DESC";
  static final String ONE = SELECT + " WHERE exercise = ? ORDER BY db DESC";
  static final String DONE =
      "SELECT db FROM exercise_result WHERE exercise = ? AND first_done IS NOT NULL";
  static final String LAST =
      "SELECT graded_at FROM exercise_result ORDER BY graded_at DESC LIMIT 1";

  /** Of two processes, the later grade counts, whichever is written first. */
  private static final String KEEP =
      """
      INSERT INTO exercise_result (exercise, db, state, graded_at, graded_by, first_done)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (exercise, db) DO UPDATE SET
        state = excluded.state,
        graded_at = excluded.graded_at,
        graded_by = excluded.graded_by,
        first_done = coalesce(first_done, excluded.first_done)
      WHERE excluded.graded_at >= graded_at""";

  @Override
  public void on(Connection connection) throws SQLException {
    try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
      for (ExerciseResult result : results) {
        if (result.state() != State.NOT_CHECKED) {
          bind(keep, result);
          keep.executeUpdate();
        }
      }
    }
  }

  private static void bind(PreparedStatement keep, ExerciseResult result) throws SQLException {
    keep.setString(1, result.exercise());
    keep.setString(2, result.database().name());
    keep.setString(3, result.state().name());
    keep.setLong(4, result.at().toEpochMilli());
    keep.setString(5, result.by().name());
    keep.setObject(6, result.state() == State.DONE ? result.at().toEpochMilli() : null);
  }

  static ExerciseResult row(ResultSet row) throws SQLException {
    return new ExerciseResult(
        row.getString(1),
        DatabaseKind.valueOf(row.getString(2)),
        State.valueOf(row.getString(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        GradedBy.valueOf(row.getString(5)));
  }
}
