package workbook.migrate.source;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbook.migrate.MigrationException;

/** Entities by where they are: folders of sources, which are compiled, or packages of classes. */
public final class EntityClasses {
  private static final List<Class<? extends Annotation>> MARKS =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private EntityClasses() {}

  /**
   * The entities in these places, and what they are made of.
   *
   * @param classPath what sources see, and where packages are
   * @throws MigrationException when there are none, or sources don't compile
   */
  public static List<Class<?>> in(List<String> places, ClassPath classPath) {
    if (places.isEmpty()) {
      throw MigrationException.of("no-entities-named");
    }
    List<Class<?>> found = new ArrayList<>();
    for (String place : places) {
      found.addAll(
          Files.isDirectory(Path.of(place))
              ? compiled(Path.of(place), classPath)
              : scanned(place, classPath));
    }
    if (found.isEmpty()) {
      throw MigrationException.of("no-entities", String.join(", ", places));
    }
    return found;
  }

  private static List<Class<?>> compiled(Path folder, ClassPath classPath) {
    List<Path> sources = SourceFiles.in(folder, ".java");
    sources.forEach(SourceFiles::requireJava);
    try (SourceCompiler compiler = new SourceCompiler(classPath)) {
      Compiled compiled = compiler.compile(sources, Locale.getDefault());
      if (!compiled.isOk()) {
        throw MigrationException.of(
            "entities-not-compiled",
            compiled.problems().stream()
                .map(SourceProblem::toString)
                .collect(Collectors.joining("\n")));
      }
      return compiled.classNames().stream()
          .<Class<?>>map(it -> load(compiled.loader(), it))
          .filter(EntityClasses::isMarked)
          .toList();
    }
  }

  private static List<Class<?>> scanned(String name, ClassPath classPath) {
    ClassGraph graph =
        new ClassGraph()
            .acceptPackages(name)
            .overrideClassLoaders(classPath.loader())
            .ignoreClassVisibility()
            .enableAnnotationInfo();
    try (ScanResult result = graph.scan()) {
      return result.getAllClasses().loadClasses().stream()
          .<Class<?>>map(it -> it)
          .filter(EntityClasses::isMarked)
          .toList();
    }
  }

  private static boolean isMarked(Class<?> type) {
    return MARKS.stream().anyMatch(type::isAnnotationPresent);
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
