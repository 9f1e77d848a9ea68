package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The revisions of a project, checked: no id twice, no missing parent, no circle. */
public final class RevisionGraph {
  /** In an order in which each stands after all it needs. */
  private final Map<String, Node> nodes;

  private RevisionGraph(Map<String, Node> nodes) {
    this.nodes = nodes;
  }

  /**
   * The graph of these revisions.
   *
   * @throws GraphException when they make none
   */
  public static RevisionGraph of(Collection<Node> all) {
    return new RevisionGraph(new Ordering(all).ordered());
  }

  /** All revisions, each after all it needs. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The revision with exactly this id. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Revisions that no other follows. */
  public List<String> heads() {
    Set<String> parents =
        nodes.values().stream()
            .flatMap(node -> node.parents().stream())
            .collect(Collectors.toSet());
    return nodes.keySet().stream().filter(id -> !parents.contains(id)).toList();
  }

  /** Revisions that follow this one directly. */
  public List<String> children(String id) {
    return nodes.values().stream()
        .filter(node -> node.parents().contains(id))
        .map(Node::id)
        .toList();
  }

  /** These revisions and all that they need. */
  public Set<String> withAncestors(Collection<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(ids);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (found.add(id)) {
        node(id).stream().flatMap(Node::needs).forEach(open::add);
      }
    }
    return found;
  }

  /** What must run, in order, so that a database at these rows has the target as well. */
  public List<Node> upgrade(Collection<String> rows, String target) {
    Set<String> wanted = withAncestors(new Targets(this, rows, true).resolve(target));
    Set<String> there = withAncestors(rows);
    return nodes.values().stream()
        .filter(node -> wanted.contains(node.id()) && !there.contains(node.id()))
        .toList();
  }

  /** What must be taken back, in order, so that the target is a row, or its branch has none. */
  public List<Node> downgrade(Collection<String> rows, String target) {
    List<String> kept = new Targets(this, rows, false).resolve(target);
    Set<String> there = withAncestors(rows);
    kept.stream()
        .filter(id -> !there.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new GraphException("not-below", target, String.join(", ", rows));
            });
    List<Node> steps =
        new ArrayList<>(
            nodes.values().stream()
                .filter(node -> there.contains(node.id()))
                .filter(node -> kept.isEmpty() || isAbove(node, kept))
                .toList());
    Collections.reverse(steps);
    return steps;
  }

  private boolean isAbove(Node node, List<String> kept) {
    return !kept.contains(node.id())
        && kept.stream().anyMatch(withAncestors(List.of(node.id()))::contains);
  }

  /** The rows of the version table after a revision ran. */
  public List<String> rowsAfterUpgrade(Collection<String> rows, Node step) {
    Set<String> implied = withAncestors(step.needs().toList());
    List<String> after = new ArrayList<>(rows);
    after.removeIf(implied::contains);
    after.add(step.id());
    return after;
  }

  /** The rows of the version table after a revision was taken back. */
  public List<String> rowsAfterDowngrade(Collection<String> rows, Node step) {
    List<String> after = new ArrayList<>(rows);
    after.remove(step.id());
    Set<String> implied = withAncestors(after);
    step.needs().filter(id -> !implied.contains(id)).distinct().forEach(after::add);
    return after;
  }

  /** A revision's id for a full or shortened one. */
  Node find(String id) {
    if (nodes.containsKey(id)) {
      return nodes.get(id);
    }
    List<String> found = nodes.keySet().stream().filter(it -> it.startsWith(id)).toList();
    if (found.size() > 1) {
      throw new GraphException("ambiguous-id", id, String.join(", ", found));
    }
    return found.stream()
        .findFirst()
        .map(nodes::get)
        .orElseThrow(() -> new GraphException("unknown-revision", id, nearest(id)));
  }

  private String nearest(String id) {
    String near = Nearest.to(id, nodes.keySet());
    return near.isEmpty() ? "-" : near;
  }

  static Map<String, Node> byId(Collection<Node> all) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Node node : all) {
      Node twin = nodes.put(node.id(), node);
      if (twin != null) {
        throw new GraphException("duplicate-id", node.id(), twin.where(), node.where());
      }
    }
    return nodes;
  }
}
