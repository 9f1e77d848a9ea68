package workbook.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the learner works in.
 *
 * @param root the folder with {@code exercises}, {@code lessons} and the rest
 */
public record Workbook(Path root) {
  private static final String CHECKS = "exercises/src/test/java";

  /**
   * The workbook of this run: the system property {@code workbook.root}, else the nearest folder
   * upwards from the working directory that looks like one.
   *
   * @throws IllegalStateException when there is none
   */
  public static Workbook ofThisRun() {
    String property = System.getProperty("workbook.root");
    if (property != null) {
      return new Workbook(Path.of(property).toAbsolutePath().normalize());
    }
    Path start = Path.of("").toAbsolutePath();
    for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(CHECKS))) {
        return new Workbook(folder);
      }
    }
    throw new IllegalStateException(
        "`"
            + start
            + "` is in no workbook.\n\nStart in the workbook's folder, or name it with"
            + " `-Dworkbook.root=…`.");
  }

  /** A file's name for people: from the root, with slashes on every system. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Every exercise, in the order of the lessons. */
  public List<ExerciseId> exercises() {
    try (Stream<Path> files = Files.walk(root.resolve(CHECKS), 2)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("Check.java"))
          .map(ExerciseId::ofCheck)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
