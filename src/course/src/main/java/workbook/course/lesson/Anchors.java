package workbook.course.lesson;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import workbook.course.markdown.Heading;

/** What can be linked to on a lesson's page. */
final class Anchors {
  private Anchors() {}

  static Set<String> of(Lesson lesson) {
    return Stream.of(
            lesson.headings().stream().map(Heading::id),
            lesson.cells().stream().map(cell -> "cell-" + cell.id()),
            lesson.exercises().stream().map(exercise -> "exercise-" + exercise.name()),
            lesson.quizzes().stream().map(quiz -> "quiz-" + quiz.number()))
        .flatMap(ids -> ids)
        .collect(toSet());
  }
}
