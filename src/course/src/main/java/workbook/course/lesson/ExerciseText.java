package workbook.course.lesson;

import java.util.List;

/**
 * What an exercise asks, in one language.
 *
 * @param id the exercise in the whole course, such as {@code 07/add-user-table}
 * @param name the exercise in its lesson, such as {@code add-user-table}
 * @param html the task
 * @param hints in the order in which they are to be opened
 */
public record ExerciseText(String id, String name, String title, String html, List<Hint> hints) {
  public ExerciseText {
    hints = List.copyOf(hints);
  }
}
