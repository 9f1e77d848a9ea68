package workbook.migrate.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that are written whole or not at all. On a full disk half a revision would stop every
 * command, and the one it takes the place of would be lost.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one
   */
  public static Path create(Path file, String text) throws IOException {
    Files.createFile(file);
    try {
      return Files.writeString(file, text);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Writes another text into a file that is there. */
  static void replace(Path file, String text) throws IOException {
    Path real = file.toRealPath();
    Path next = real.resolveSibling("." + real.getFileName() + ".next");
    Files.deleteIfExists(next);
    create(next, text);
    try {
      Files.move(next, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
