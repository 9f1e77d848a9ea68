package workbook.migrate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** Of these; the others are looked at so that none of them is lost. */
  static Squashed of(List<Vertex> oldestFirst, List<Node> all, String message) {
    if (oldestFirst.size() < 2) {
      throw MigrationException.of("nothing-to-squash");
    }
    requireOneLine(oldestFirst);
    requireOwnFiles(oldestFirst, all);
    Vertex first = oldestFirst.get(0);
    Node last = oldestFirst.get(oldestFirst.size() - 1).node();
    List<Node> nodes = oldestFirst.stream().map(Vertex::node).toList();
    Skeleton skeleton =
        new Skeleton(
                last.id(),
                first.node().parents(),
                distinct(nodes.stream().flatMap(it -> it.labels().stream())),
                elsewhere(oldestFirst),
                message,
                Instant.now())
            .doing(upgrades(nodes), List.of());
    return new Squashed(
        obstacle(nodes)
            .map(skeleton::irreversible)
            .orElseGet(() -> skeleton.doing(skeleton.upgrade(), downgrades(nodes))),
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

  /** A file goes as a whole. */
  private static void requireOwnFiles(List<Vertex> squashed, List<Node> all) {
    List<Node> nodes = squashed.stream().map(Vertex::node).toList();
    Set<String> files = nodes.stream().map(Node::where).collect(Collectors.toSet());
    all.stream()
        .filter(it -> files.contains(it.where()) && !nodes.contains(it))
        .findFirst()
        .ifPresent(
            it -> {
              throw MigrationException.of("squash-shared-file", it.where(), it.id());
            });
  }

  /** What they depend on, without each other. */
  private static List<String> elsewhere(List<Vertex> squashed) {
    Set<String> own =
        squashed.stream()
            .map(Vertex::node)
            .flatMap(it -> Stream.concat(Stream.of(it.id()), it.labels().stream()))
            .collect(Collectors.toSet());
    return distinct(
        squashed.stream()
            .flatMap(it -> it.node().dependencies().stream())
            .filter(it -> !own.contains(it)));
  }

  private static List<Operation> upgrades(List<Node> nodes) {
    return nodes.stream()
        .flatMap(it -> Operations.of(it, Direction.UPGRADE).stream())
        .map(Written::operation)
        .toList();
  }

  /** Why there is no way back, with the revision that has none; the newest, where several have. */
  private static Optional<String> obstacle(List<Node> nodes) {
    return nodes.stream().flatMap(it -> obstacle(it).stream()).reduce((older, newer) -> newer);
  }

  private static Optional<String> obstacle(Node node) {
    try {
      Operations.of(node, Direction.DOWNGRADE);
      return Optional.empty();
    } catch (RevisionFailedException e) {
      if (e.getCause() instanceof IrreversibleException irreversible) {
        return Optional.of(node.id() + ": " + irreversible.reason());
      }
      throw e;
    }
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
