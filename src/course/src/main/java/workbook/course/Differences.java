package workbook.course;

import java.util.List;
import workbook.course.lesson.Cell;
import workbook.course.lesson.ExerciseText;
import workbook.course.lesson.Lesson;
import workbook.course.source.Comments;
import workbook.course.source.Comparison;
import workbook.course.source.Difference;

/** Compares a lesson's languages in all that isn't words: only texts and comments may differ. */
final class Differences {
  private final Lesson english;
  private final Lesson japanese;
  private final Comparison<Lesson> comparison;

  private Differences(Lesson english, Lesson japanese) {
    this.english = english;
    this.japanese = japanese;
    this.comparison = new Comparison<>(english.slug(), english, japanese);
  }

  static List<Difference> between(Lesson english, Lesson japanese) {
    Differences differences = new Differences(english, japanese);
    differences.compareHeads();
    differences.compareTexts();
    differences.compareCells();
    differences.compareExercises();
    return differences.comparison.differences();
  }

  private void compareHeads() {
    comparison.same("part", lesson -> lesson.head().part());
    comparison.same("minutes", lesson -> lesson.head().minutes());
    comparison.same("slides", lesson -> String.valueOf(lesson.head().slides()));
    comparison.same("number of goals", lesson -> lesson.goals().size());
  }

  private void compareTexts() {
    comparison.sameList("heading", Differences::headings);
    comparison.sameList("question", Differences::questions);
    comparison.sameList("figure", Differences::figures);
  }

  private void compareCells() {
    comparison.sameList("cell", lesson -> lesson.cells().stream().map(Cell::id).toList());
    for (Cell cell : english.cells()) {
      japanese.cell(cell.id()).ifPresent(other -> compare(cell, other));
    }
  }

  private void compare(Cell cell, Cell other) {
    comparison.same("code of cell " + cell.id(), code(cell), code(other));
    comparison.same("output of cell " + cell.id(), output(cell), output(other));
  }

  private void compareExercises() {
    comparison.sameList(
        "exercise", lesson -> lesson.exercises().stream().map(ExerciseText::name).toList());
    for (ExerciseText exercise : english.exercises()) {
      String what = "number of hints of exercise " + exercise.id();
      japanese
          .exercise(exercise.id())
          .ifPresent(other -> comparison.same(what, hints(exercise), hints(other)));
    }
  }

  private static List<String> headings(Lesson lesson) {
    return lesson.headings().stream()
        .map(heading -> "#".repeat(heading.level()) + " " + heading.id())
        .toList();
  }

  private static List<String> figures(Lesson lesson) {
    return lesson.figures().stream().map(figure -> figure.kind() + " " + figure.content()).toList();
  }

  private static List<String> questions(Lesson lesson) {
    String shape = "quiz %d, %d choices, answer %d";
    return lesson.quizzes().stream()
        .flatMap(
            quiz ->
                quiz.questions().stream()
                    .map(q -> shape.formatted(quiz.number(), q.choices().size(), q.answer())))
        .toList();
  }

  private static String code(Cell cell) {
    return Comments.strip("java", cell.code());
  }

  /** Only whether there is one: messages in it speak the lesson's language. */
  private static String output(Cell cell) {
    return cell.expectedOutput() == null ? "" : "shown";
  }

  private static String hints(ExerciseText exercise) {
    return String.valueOf(exercise.hints().size());
  }
}
