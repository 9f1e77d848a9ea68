package workbook.migrate.graph;

import java.util.List;
import workbook.migrate.Migration;

/**
 * A revision in its graph.
 *
 * @param created when it was written, as its author noted it; empty when nobody did
 * @param message what it does, in a sentence
 * @param where the file or class it stands in
 */
public record Node(
    String id,
    List<String> parents,
    List<String> labels,
    List<String> dependencies,
    String created,
    String message,
    String where,
    Migration migration) {
  /** Copies the lists. */
  public Node {
    parents = List.copyOf(parents);
    labels = List.copyOf(labels);
    dependencies = List.copyOf(dependencies);
  }

  /** The same revision with other parents. */
  public Node following(List<String> others) {
    return new Node(id, others, labels, dependencies, created, message, where, migration);
  }

  /** The same revision, doing this. */
  public Node with(Migration other) {
    return new Node(id, parents, labels, dependencies, created, message, where, other);
  }
}
