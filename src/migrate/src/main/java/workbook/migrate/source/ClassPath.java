package workbook.migrate.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbook.migrate.MigrationException;

/**
 * What revisions and entities see: the classes of this program, and those of their own project.
 *
 * @param own libraries, and folders of classes, beside this program's
 * @param loader of all of them
 */
public record ClassPath(List<Path> own, ClassLoader loader) {
  /** This program's alone. */
  public static final ClassPath PROGRAM =
      new ClassPath(List.of(), ClassPath.class.getClassLoader());

  /** Copies the list. */
  public ClassPath {
    own = List.copyOf(own);
  }

  /**
   * This program's and these beside it.
   *
   * @param own libraries, and folders of classes or libraries
   * @throws MigrationException when one of them is not there
   */
  public static ClassPath with(List<Path> own) {
    if (own.isEmpty()) {
      return PROGRAM;
    }
    List<Path> entries = own.stream().flatMap(ClassPath::entries).toList();
    URL[] urls = entries.stream().map(ClassPath::url).toArray(URL[]::new);
    return new ClassPath(entries, new URLClassLoader(urls, PROGRAM.loader));
  }

  /** A folder is one of classes, of libraries, or of both. */
  private static Stream<Path> entries(Path entry) {
    if (!Files.exists(entry)) {
      throw MigrationException.of("no-class-path", entry);
    }
    return Files.isDirectory(entry)
        ? Stream.concat(Stream.of(entry), libraries(entry).stream())
        : Stream.of(entry);
  }

  private static List<Path> libraries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw MigrationException.because(e, "no-class-path", entry);
    }
  }

  /** In the form of {@code java.class.path}. */
  String text() {
    return Stream.concat(
            Stream.of(System.getProperty("java.class.path")), own.stream().map(Path::toString))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
