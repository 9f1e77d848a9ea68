package workbook.migrate.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbook.migrate.MigrationException;
import workbook.migrate.source.WholeFile;

/**
 * The source of an entity.
 *
 * @param packageName empty for none
 */
public record EntitySource(String packageName, String className, String text) {
  /**
   * Writes it under a folder of sources.
   *
   * @throws MigrationException when there is such a file already
   */
  public Path write(Path sources) {
    Path folder = sources.resolve(packageName.replace('.', '/'));
    Path file = folder.resolve(className + ".java");
    try {
      Files.createDirectories(folder);
      return WholeFile.create(file, text);
    } catch (FileAlreadyExistsException e) {
      throw MigrationException.because(e, "file-exists", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
