package workbook.course.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Fence;
import workbook.course.markdown.Markdown;
import workbook.course.markdown.MarkdownText;
import workbook.course.markdown.PagePart;
import workbook.course.source.FrontMatter;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;
import workbook.course.source.SourceFile;

/** Reads the texts of the exercises that a lesson names. */
final class ExerciseReader {
  private final LessonFiles files;
  private final LessonHead head;
  private final Problems problems;
  private final List<ExerciseText> exercises = new ArrayList<>();

  ExerciseReader(LessonFiles files, LessonHead head, Problems problems) {
    this.files = files;
    this.head = head;
    this.problems = problems;
  }

  List<ExerciseText> exercises() {
    return exercises;
  }

  String html(Fence fence) {
    FenceWords.of(fence).only(Set.of(), fence, problems);
    String name = fence.content().strip();
    if (!Names.isGood(name)) {
      problems.add(ProblemKind.WRONG_EXERCISE_NAME, fence.line() + 1, name);
      return "";
    }
    if (exercises.stream().anyMatch(exercise -> exercise.name().equals(name))) {
      problems.add(ProblemKind.REPEATED_EXERCISE, fence.line() + 1, name);
      return "";
    }
    SourceFile file = file(name, fence);
    ExerciseText exercise =
        file == null ? new ExerciseText(id(name), name, "", "", List.of()) : read(name, file);
    exercises.add(exercise);
    return "<section class=\"exercise\" id=\"exercise-%s\" data-exercise=\"%s\"></section>"
        .formatted(name, exercise.id());
  }

  private @Nullable SourceFile file(String name, Fence fence) {
    String fileName = files.exerciseFile(name);
    SourceFile file = files.exercises().get(fileName);
    if (file == null) {
      problems.add(ProblemKind.EXERCISE_WITHOUT_TEXT, fence.line() + 1, name, fileName);
    }
    return file;
  }

  private ExerciseText read(String name, SourceFile file) {
    Problems inText = problems.in(file.name());
    FrontMatter front = FrontMatter.of(file, inText);
    front.fields().only(Set.of("title"));
    MarkdownText text =
        new MarkdownText(
            front.body(), front.bodyLine(), head.language(), false, files.slug() + "/");
    List<PagePart> parts = Markdown.parts(text, new ShownFences(head.language(), inText), inText);
    return new ExerciseText(
        id(name),
        name,
        front.fields().text("title"),
        parts.get(0).html(),
        parts.stream().skip(1).map(part -> new Hint(part.title(), part.html())).toList());
  }

  private String id(String name) {
    return "%02d/%s".formatted(head.number(), name);
  }

  /** A text that no fence names would never be seen. */
  void checkStrayTexts() {
    for (String fileName : files.exercises().keySet()) {
      String name = fileName.substring(0, fileName.indexOf('.'));
      if (exercises.stream()
          .noneMatch(exercise -> files.exerciseFile(exercise.name()).equals(fileName))) {
        Problems inText = problems.in(files.folder().resolve(fileName));
        inText.add(ProblemKind.TEXT_WITHOUT_EXERCISE, 0, name, head.language().code() + ".md");
      }
    }
  }
}
