package workbook.migrate.source;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import workbook.migrate.Migration;
import workbook.migrate.MigrationException;
import workbook.migrate.Repeatable;
import workbook.migrate.Repeated;
import workbook.migrate.Revision;

/** Packages of the class path that hold revisions as classes. */
public final class RevisionPackage {
  private RevisionPackage() {}

  /**
   * The revisions in these packages and in packages below them, by name.
   *
   * @throws MigrationException when one of them holds none
   */
  public static List<Class<? extends Migration>> revisions(
      Collection<String> packages, ClassLoader classes) {
    return packages.stream().flatMap(it -> revisions(it, classes).stream()).distinct().toList();
  }

  /** What is repeatable in these packages and in packages below them, by name. */
  public static List<Class<? extends Repeatable>> repeatables(
      Collection<String> packages, ClassLoader classes) {
    return packages.stream()
        .flatMap(it -> scanned(it, classes, Repeated.class, Repeatable.class).stream())
        .distinct()
        .toList();
  }

  private static List<Class<? extends Migration>> revisions(String name, ClassLoader classes) {
    List<Class<? extends Migration>> found =
        scanned(name, classes, Revision.class, Migration.class);
    if (found.isEmpty()) {
      throw MigrationException.of("empty-package", name);
    }
    return found;
  }

  private static <T> List<Class<? extends T>> scanned(
      String name, ClassLoader classes, Class<? extends Annotation> mark, Class<T> type) {
    ClassGraph graph =
        new ClassGraph()
            .acceptPackages(name)
            .overrideClassLoaders(classes)
            .ignoreClassVisibility()
            .enableAnnotationInfo();
    try (ScanResult result = graph.scan()) {
      return result.getClassesWithAnnotation(mark).loadClasses(type, true).stream()
          .<Class<? extends T>>map(it -> it)
          .toList();
    }
  }
}
