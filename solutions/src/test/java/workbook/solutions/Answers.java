package workbook.solutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;

/** The folders of answers in {@code solutions}. */
final class Answers {
  static final Workbook WORKBOOK = Workbook.ofThisRun();
  private static final Path SOLUTIONS = WORKBOOK.root().resolve("solutions");

  /** One folder; its name says what is expected of it. */
  record Answer(ExerciseId exercise, Path folder) {
    String name() {
      return folder.getFileName().toString();
    }

    boolean isRefused() {
      return name().startsWith("refused-");
    }

    boolean isAccepted() {
      return name().startsWith("accepted-");
    }

    /** The mistake that a refused answer makes. */
    String mistake() {
      return name().substring("refused-".length());
    }
  }

  private Answers() {}

  static List<ExerciseId> exercises() {
    return WORKBOOK.exercises();
  }

  static List<Answer> of(ExerciseId exercise) {
    return children(folder(exercise)).stream().map(folder -> new Answer(exercise, folder)).toList();
  }

  static Path stub(ExerciseId exercise) {
    return folder(exercise).resolve("stub").resolve(exercise.typeName() + ".java");
  }

  /** The lesson's folder, whatever its slug says after the number. */
  static Path lesson(ExerciseId exercise) {
    return lessons().stream()
        .filter(lesson -> lesson.getFileName().toString().startsWith(exercise.lesson() + "-"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No folder in solutions for " + exercise));
  }

  static List<Path> lessons() {
    return children(SOLUTIONS).stream()
        .filter(folder -> folder.getFileName().toString().matches("\\d\\d-.*"))
        .toList();
  }

  static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(ExerciseId exercise) {
    return lesson(exercise).resolve(exercise.name());
  }
}
