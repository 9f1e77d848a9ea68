package workbook.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class paths of child processes. */
final class ClassPaths {
  private ClassPaths() {}

  /** All that this program sees. */
  static String own() {
    return System.getProperty("java.class.path");
  }

  /** The exercises' checks and what they need. */
  static String ofChecks(Path root) {
    Path target = root.resolve("exercises/target");
    try {
      return target.resolve("test-classes")
          + File.pathSeparator
          + Files.readString(target.resolve("classpath")).strip();
    } catch (IOException e) {
      throw new CliException(
          "The checks of the exercises are not built.\n\nBuild them: mvn test-compile -pl exercises",
          e);
    }
  }
}
