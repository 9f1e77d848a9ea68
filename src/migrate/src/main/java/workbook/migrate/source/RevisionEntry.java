package workbook.migrate.source;

import java.util.List;
import java.util.Locale;
import workbook.migrate.Migration;
import workbook.migrate.MigrationException;
import workbook.migrate.Revision;
import workbook.migrate.graph.Node;

/**
 * What is known of a revision without making an object of its class.
 *
 * @param message what it does, in a sentence
 * @param file where it stands
 * @param className binary name of its class
 */
public record RevisionEntry(
    String id,
    List<String> parents,
    List<String> labels,
    List<String> dependencies,
    String created,
    String message,
    String file,
    String className) {
  /** Copies the lists. */
  public RevisionEntry {
    parents = List.copyOf(parents);
    labels = List.copyOf(labels);
    dependencies = List.copyOf(dependencies);
  }

  /**
   * The entry of a class.
   *
   * @param summary the first sentence of its Javadoc; empty where that is not known, and the
   *     class's name has to say what it does
   * @throws MigrationException when the class is no revision
   */
  public static RevisionEntry of(Class<?> type, String summary, String file) {
    Revision revision = type.getAnnotation(Revision.class);
    if (revision == null) {
      throw MigrationException.of("no-annotation", type.getSimpleName());
    }
    if (!Migration.class.isAssignableFrom(type)) {
      throw MigrationException.of("no-migration", type.getSimpleName(), file);
    }
    return new RevisionEntry(
        revision.id(),
        List.of(revision.parents()),
        List.of(revision.labels()),
        List.of(revision.dependencies()),
        revision.created(),
        summary.isEmpty() ? words(type.getSimpleName()) : summary,
        file,
        type.getName());
  }

  /** The revision in its graph. */
  public Node node(Migration migration) {
    return new Node(id, parents, labels, dependencies, created, message, file, migration);
  }

  /** A class's name in words: {@code AddUserTable} is "add user table". */
  private static String words(String className) {
    return className
        .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }
}
