package workbook.migrate.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbook.migrate.Migration;
import workbook.migrate.MigrationException;
import workbook.migrate.Revision;

/** A folder of revisions as Java sources. */
public record RevisionFolder(Path folder) {

  /**
   * Compiles the sources together and gives the revisions among them, by name.
   *
   * @throws MigrationException when one does not compile; its message names the file and the line
   */
  public List<Class<? extends Migration>> revisions() {
    List<Path> sources = sources();
    if (sources.isEmpty()) {
      return List.of();
    }
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      Compiled compiled = compiler.compile(sources, Locale.getDefault());
      if (!compiled.isOk()) {
        throw MigrationException.of(
            "not-compiled",
            compiled.problems().stream()
                .map(SourceProblem::toString)
                .collect(Collectors.joining("\n")));
      }
      return compiled.classNames().stream()
          .map(name -> load(compiled.loader(), name))
          .filter(it -> it.isAnnotationPresent(Revision.class))
          .<Class<? extends Migration>>map(it -> it.asSubclass(Migration.class))
          .toList();
    }
  }

  /** The sources, sorted. */
  public List<Path> sources() {
    if (!Files.isDirectory(folder)) {
      throw MigrationException.of("no-folder", folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
