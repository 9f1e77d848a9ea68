package workbook.lab.progress;

import java.sql.ResultSet;
import java.sql.SQLException;

/** SQL of the quizzes' answers. */
final class Quizzes {
  static final String OF_LESSON =
      "SELECT lesson, quiz, question, choice FROM quiz_answer WHERE lesson = ? ORDER BY quiz, question";
  static final String ANSWER =
      """
      INSERT INTO quiz_answer (lesson, quiz, question, choice) VALUES (?, ?, ?, ?)
      ON CONFLICT (lesson, quiz, question) DO UPDATE SET choice = excluded.choice""";

  private Quizzes() {}

  static QuizAnswer row(ResultSet row) throws SQLException {
    return new QuizAnswer(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
  }
}
