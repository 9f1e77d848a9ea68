package workbook.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;

/** Where a lesson explains something. */
final class Lessons {
  private Lessons() {}

  /** The lesson's file with the heading's anchor, {@code lessons/07-…/en.md#wrong-length}. */
  static Optional<String> paragraph(
      Workbook workbook, ExerciseId exercise, String anchor, Locale language) {
    Path lessons = workbook.root().resolve("lessons");
    if (!Files.isDirectory(lessons)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(lessons)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith(exercise.lesson() + "-"))
          .map(folder -> folder.resolve(language.getLanguage() + ".md"))
          .filter(Files::exists)
          .map(file -> workbook.name(file) + "#" + anchor)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
