package workbook.migrate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.Vertex;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;
import workbook.migrate.source.Skeleton;

/**
 * Revisions of one line as a single one. It has the id of the last of them, so that a database that
 * has run them all stays where it is; one that has run some of them must run the rest before.
 *
 * @param skeleton the single one, to be written
 * @param ids of those that it takes the place of, oldest first
 * @param files of those, which are to go
 */
public record Squashed(Skeleton skeleton, List<String> ids, List<Path> files) {
  /** Copies the lists. */
  public Squashed {
    ids = List.copyOf(ids);
    files = List.copyOf(files);
  }

  /** The ids at which no database may be. */
  public List<String> vanishing() {
    return ids.subList(0, ids.size() - 1);
  }

  static Squashed of(List<Vertex> oldestFirst, String message) {
    if (oldestFirst.size() < 2) {
      throw MigrationException.of("nothing-to-squash");
    }
    requireOneLine(oldestFirst);
    Vertex first = oldestFirst.get(0);
    Node last = oldestFirst.get(oldestFirst.size() - 1).node();
    List<Node> nodes = oldestFirst.stream().map(Vertex::node).toList();
    Skeleton skeleton =
        new Skeleton(
                last.id(),
                first.node().parents(),
                distinct(nodes.stream().flatMap(it -> it.labels().stream())),
                distinct(nodes.stream().flatMap(it -> it.dependencies().stream())),
                message,
                Instant.now())
            .doing(upgrades(nodes), downgrades(nodes));
    return new Squashed(
        skeleton,
        nodes.stream().map(Node::id).toList(),
        nodes.stream().map(it -> Path.of(it.where())).distinct().toList());
  }

  /** Nothing may come in or go out between the first and the last. */
  private static void requireOneLine(List<Vertex> oldestFirst) {
    for (int i = 1; i < oldestFirst.size(); i++) {
      Vertex before = oldestFirst.get(i - 1);
      Vertex vertex = oldestFirst.get(i);
      if (!vertex.parents().equals(List.of(before))) {
        throw MigrationException.of("squash-not-one-line", vertex.id());
      }
      if (before.dependents().size() > 1) {
        throw MigrationException.of("squash-not-one-line", before.id());
      }
    }
  }

  private static List<Operation> upgrades(List<Node> nodes) {
    return nodes.stream()
        .flatMap(it -> Operations.of(it, Direction.UPGRADE).stream())
        .map(Written::operation)
        .toList();
  }

  private static List<Operation> downgrades(List<Node> nodes) {
    List<Node> newestFirst = new ArrayList<>(nodes);
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .flatMap(it -> Operations.of(it, Direction.DOWNGRADE).stream())
        .map(Written::operation)
        .toList();
  }

  private static List<String> distinct(Stream<String> texts) {
    return List.copyOf(new TreeSet<>(texts.toList()));
  }
}
