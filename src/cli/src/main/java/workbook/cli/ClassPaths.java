package workbook.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class paths of child processes. */
final class ClassPaths {
  private ClassPaths() {}

  /** All that this program sees; JShell refuses a path with an entry that isn't there. */
  static String own() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Files.exists(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The exercises' checks and what they need. */
  static String ofChecks(Path root) {
    Path target = root.resolve("exercises/target");
    try {
      return target.resolve("test-classes")
          + File.pathSeparator
          + Files.readString(target.resolve("classpath")).strip();
    } catch (IOException e) {
      throw CliException.because(e, "checks-not-built");
    }
  }
}
