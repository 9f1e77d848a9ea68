package workbook.course.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Fence;
import workbook.course.markdown.FenceRenderer;
import workbook.course.markdown.Image;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/**
 * What the fences of a lesson are: cells, exercises, quizzes, pictures and listings, collected
 * while they are rendered.
 */
final class LessonFences implements FenceRenderer {
  private final LessonHead head;
  private final Problems problems;
  private final ShownFences shown;
  private final CellReader cells;
  private final ExerciseReader exercises;
  private final List<Quiz> quizzes = new ArrayList<>();

  LessonFences(LessonFiles files, LessonHead head, Problems problems) {
    this.head = head;
    this.problems = problems;
    this.shown = new ShownFences(head.language(), problems);
    this.cells = new CellReader(problems);
    this.exercises = new ExerciseReader(files, head, problems);
  }

  @Override
  public String html(Fence fence, @Nullable Fence before, @Nullable Fence after) {
    if (CellReader.isCell(fence)) {
      return cells.html(fence, after);
    }
    return switch (fence.language()) {
      case "output" -> output(fence, before);
      case "exercise" -> exercises.html(fence);
      case "quiz" -> quiz(fence);
      default -> shown.html(fence, before, after);
    };
  }

  private String output(Fence fence, @Nullable Fence before) {
    FenceWords.of(fence).only(Set.of(), fence, problems);
    if (before == null || !CellReader.isCell(before)) {
      problems.add(ProblemKind.OUTPUT_WITHOUT_CELL, fence.line());
    }
    return "";
  }

  private String quiz(Fence fence) {
    FenceWords.of(fence).only(Set.of(), fence, problems);
    int number = quizzes.size() + 1;
    quizzes.add(new Quiz(number, QuizReader.read(fence, head.language(), problems)));
    return "<section class=\"quiz\" id=\"quiz-%d\" data-quiz=\"%d\"></section>"
        .formatted(number, number);
  }

  /** Makes every text of an exercise that the lesson doesn't name a problem. */
  void checkStrayTexts() {
    exercises.checkStrayTexts();
  }

  List<Cell> cells() {
    return cells.cells();
  }

  List<ExerciseText> exercises() {
    return exercises.exercises();
  }

  List<Quiz> quizzes() {
    return quizzes;
  }

  List<Figure> figures(List<Image> images) {
    List<Figure> figures = new ArrayList<>(shown.figures());
    String code = "." + head.language().code() + ".";
    images.forEach(
        image -> figures.add(new Figure(Figure.Kind.IMAGE, image.file().replace(code, "."))));
    return figures;
  }
}
