package workbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files to try things on. */
public final class Samples {
  public static final Path RESOURCES = Path.of("src/test/resources");

  private Samples() {}

  /** Names of the Markdown files of a folder, without their ending. */
  public static Stream<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList()
          .stream();
    }
  }

  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A lesson whose languages are equal. */
  public static void writeLesson(Path lessons, String slug, String body) throws IOException {
    String head = "---\ntitle: T\npart: B\nminutes: 5\ngoals: [g]\n---\n";
    write(lessons.resolve(slug).resolve("en.md"), head + body);
    write(lessons.resolve(slug).resolve("ja.md"), head + body);
  }
}
