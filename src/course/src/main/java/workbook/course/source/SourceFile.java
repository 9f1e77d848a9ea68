package workbook.course.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file of the course.
 *
 * @param name the file as problems show it, relative to the folder that holds the lessons
 */
public record SourceFile(Path name, String text) {
  /**
   * Reads a file, every character and line end as it stands.
   *
   * @throws CourseException when it isn't there or isn't UTF-8
   */
  public static SourceFile read(Path file, Path name) {
    try {
      return new SourceFile(name, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw wrong(ProblemKind.MISSING_FILE, name);
    } catch (CharacterCodingException e) {
      throw wrong(ProblemKind.NOT_UTF_8, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CourseException wrong(ProblemKind kind, Path name) {
    String shown = name.toString().replace('\\', '/');
    return new CourseException(List.of(new Problem(name, 0, kind, List.of(shown))));
  }

  /** The text with line feeds only and without a byte order mark. */
  public String plainText() {
    String text = text().replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
