package workbook.site.exercise;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import workbook.course.Course;
import workbook.course.lesson.LessonHead;
import workbook.course.source.Language;
import workbook.lab.ExerciseId;
import workbook.site.api.ApiException;

/** The exercises that there are, and the files of each. No other name leads to a file. */
public final class Exercises {
  private final Path root;
  private final Course course;
  private final Supplier<List<ExerciseId>> known;

  /**
   * Exercises of a workbook.
   *
   * @param root the workbook's folder
   * @param known those that there are
   */
  public Exercises(Path root, Course course, Supplier<List<ExerciseId>> known) {
    this.root = root;
    this.course = course;
    this.known = known;
  }

  /** The exercise that a call's path names. */
  ExerciseId of(Context context) {
    String name = context.pathParam("lesson") + "/" + context.pathParam("name");
    return all().stream()
        .filter(exercise -> exercise.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new ApiException(404, "api.exercise", name));
  }

  List<ExerciseId> all() {
    return known.get();
  }

  /** The folder of the learner's answer. */
  Path answer(ExerciseId exercise) {
    return exercise.folder(root);
  }

  /** The file that the learner writes. */
  SourceText learners(ExerciseId exercise) {
    return new SourceText(answer(exercise).resolve(fileName(exercise)));
  }

  /** The file as it was given. */
  SourceText stub(ExerciseId exercise) {
    return solution(exercise, "stub");
  }

  /** Our own answer. */
  SourceText reference(ExerciseId exercise) {
    return solution(exercise, "reference");
  }

  static String fileName(ExerciseId exercise) {
    return exercise.typeName() + ".java";
  }

  private SourceText solution(ExerciseId exercise, String answer) {
    Path folder = root.resolve("solutions").resolve(slug(exercise)).resolve(exercise.name());
    return new SourceText(folder.resolve(answer).resolve(fileName(exercise)));
  }

  private String slug(ExerciseId exercise) {
    return course.heads(Language.EN).stream()
        .map(LessonHead::slug)
        .filter(slug -> slug.startsWith(exercise.lesson() + "-"))
        .findFirst()
        .orElseThrow(() -> new ApiException(404, "api.exercise", exercise));
  }
}
