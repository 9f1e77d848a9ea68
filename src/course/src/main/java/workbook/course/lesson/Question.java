package workbook.course.lesson;

import java.util.List;

/**
 * A question with one right choice. All texts are HTML.
 *
 * @param answer number of the right choice, from 1
 * @param why what makes it right
 */
public record Question(String question, List<String> choices, int answer, String why) {
  public Question {
    choices = List.copyOf(choices);
  }
}
