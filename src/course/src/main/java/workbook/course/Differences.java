package workbook.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import workbook.course.lesson.Cell;
import workbook.course.lesson.Comments;
import workbook.course.lesson.ExerciseText;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.Question;

/** Compares a lesson's languages in all that isn't words: only texts and comments may differ. */
final class Differences {
  private static final String NOTHING = "nothing";

  private final Lesson english;
  private final Lesson japanese;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Lesson english, Lesson japanese) {
    this.english = english;
    this.japanese = japanese;
  }

  static List<Difference> between(Lesson english, Lesson japanese) {
    return new Differences(english, japanese).find();
  }

  private List<Difference> find() {
    same("part", lesson -> lesson.head().part());
    same("minutes", lesson -> lesson.head().minutes());
    same("slides", lesson -> String.valueOf(lesson.head().slides()));
    same("goals", lesson -> lesson.goals().size());
    sameList(
        "heading",
        lesson ->
            lesson.headings().stream().map(h -> "#".repeat(h.level()) + " " + h.id()).toList());
    sameList("cell", lesson -> lesson.cells().stream().map(Cell::id).toList());
    sameCells();
    sameList("exercise", lesson -> lesson.exercises().stream().map(ExerciseText::name).toList());
    sameHints();
    sameList(
        "question",
        lesson ->
            lesson.quizzes().stream()
                .flatMap(
                    quiz ->
                        quiz.questions().stream().map(question -> shape(quiz.number(), question)))
                .toList());
    sameList(
        "figure",
        lesson ->
            lesson.figures().stream()
                .map(figure -> figure.kind() + " " + figure.content())
                .toList());
    return List.copyOf(found);
  }

  private void sameCells() {
    for (Cell cell : english.cells()) {
      japanese
          .cell(cell.id())
          .ifPresent(
              other -> {
                compare("code of cell " + cell.id(), code(cell), code(other));
                compare("output of cell " + cell.id(), output(cell), output(other));
              });
    }
  }

  private void sameHints() {
    for (ExerciseText exercise : english.exercises()) {
      japanese
          .exercise(exercise.id())
          .ifPresent(
              other ->
                  compare("hints of exercise " + exercise.id(), hints(exercise), hints(other)));
    }
  }

  private static String hints(ExerciseText exercise) {
    return String.valueOf(exercise.hints().size());
  }

  private static String code(Cell cell) {
    return Comments.strip("java", cell.code());
  }

  private static String output(Cell cell) {
    return cell.expectedOutput() == null ? NOTHING : cell.expectedOutput();
  }

  private static String shape(int quiz, Question question) {
    return "quiz %d, %d choices, answer %d"
        .formatted(quiz, question.choices().size(), question.answer());
  }

  private void same(String what, Function<Lesson, Object> part) {
    compare(what, String.valueOf(part.apply(english)), String.valueOf(part.apply(japanese)));
  }

  /** Tells the first difference only: what follows is shifted, not different. */
  private void sameList(String what, Function<Lesson, List<String>> part) {
    List<String> one = part.apply(english);
    List<String> other = part.apply(japanese);
    int before = found.size();
    for (int i = 0; i < Math.max(one.size(), other.size()) && found.size() == before; i++) {
      compare(what + " " + (i + 1), at(one, i), at(other, i));
    }
  }

  private static String at(List<String> list, int index) {
    return index < list.size() ? list.get(index) : NOTHING;
  }

  /** Of texts of several lines only the first line that differs is shown. */
  private void compare(String what, String one, String other) {
    if (!one.equals(other)) {
      List<String> lines = one.lines().toList();
      List<String> otherLines = other.lines().toList();
      int line = 0;
      while (line < lines.size() && at(lines, line).equals(at(otherLines, line))) {
        line++;
      }
      found.add(new Difference(english.slug(), what, at(lines, line), at(otherLines, line)));
    }
  }
}
