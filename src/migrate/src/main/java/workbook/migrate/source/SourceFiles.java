package workbook.migrate.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.MigrationException;

/** The files in a folder that someone wrote for others to read. */
final class SourceFiles {
  private static final String MARK = "\ufeff";

  private SourceFiles() {}

  /**
   * The files with this ending, by folder and name. What is hidden is left out: editors and systems
   * keep locks, copies and notes of their own there, under the name of the file.
   */
  static List<Path> in(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(ending) && !Files.isDirectory(it))
          .filter(it -> !isHidden(folder.relativize(it)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path place) {
    for (Path name : place) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is written in a file, without the mark that some editors begin it with.
   *
   * @throws MigrationException when that is in another encoding than UTF-8
   */
  static String text(Path file) {
    String text = whole(file);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /**
   * Refuses a file that javac would read wrongly, or would say of what nobody understands.
   *
   * @throws MigrationException when it is in another encoding than UTF-8, or begins with a mark
   */
  static void requireJava(Path file) {
    if (whole(file).startsWith(MARK)) {
      throw MigrationException.of("begins-with-mark", file);
    }
  }

  private static String whole(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw MigrationException.because(e, "not-utf8", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
