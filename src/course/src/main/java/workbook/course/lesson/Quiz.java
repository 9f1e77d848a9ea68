package workbook.course.lesson;

import java.util.List;

/**
 * Questions asked together.
 *
 * @param number place among the lesson's quizzes, from 1
 */
public record Quiz(int number, List<Question> questions) {
  public Quiz {
    questions = List.copyOf(questions);
  }
}
