package workbook.verify.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbook.course.lesson.Lesson;
import workbook.verify.Project;

/** The outputs that stand in a lesson's file. */
final class ShownOutput {
  private static final String FENCE = "```output\n";

  private ShownOutput() {}

  /** Writes what a cell prints over what the lesson showed. */
  static void write(Lesson lesson, String shown, String printed) {
    Path file =
        Project.root()
            .resolve("lessons")
            .resolve(lesson.slug())
            .resolve(lesson.language().code() + ".md");
    try {
      String text = Files.readString(file);
      Files.writeString(file, text.replace(FENCE + shown + "\n```", FENCE + printed + "\n```"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
