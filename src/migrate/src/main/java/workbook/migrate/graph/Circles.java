package workbook.migrate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds revisions that need each other in a circle; one that needs itself is told elsewhere. */
final class Circles {
  private final Collection<Node> nodes;
  private final Map<Node, Set<Node>> needs = new HashMap<>();

  Circles(Collection<Node> nodes, Function<String, @Nullable Node> resolve) {
    this.nodes = nodes;
    for (Node node : nodes) {
      Set<Node> needed = new LinkedHashSet<>();
      node.needs().map(resolve).filter(Objects::nonNull).forEach(needed::add);
      needed.remove(node);
      needs.put(node, needed);
    }
  }

  /** Circles that have no revision in common, each as the ids along it, the first one repeated. */
  List<List<String>> find() {
    Set<Node> stuck = stuck();
    Set<Node> seen = new HashSet<>();
    List<List<String>> circles = new ArrayList<>();
    for (Node node : nodes) {
      if (stuck.contains(node)) {
        List<String> circle = follow(node, stuck, seen);
        if (!circle.isEmpty()) {
          circles.add(circle);
        }
      }
    }
    return circles;
  }

  /** Revisions that no order can place: those in a circle and those above one. */
  private Set<Node> stuck() {
    Map<Node, Integer> missing = new HashMap<>();
    Map<Node, List<Node>> dependents = new HashMap<>();
    Deque<Node> ready = new ArrayDeque<>();
    for (Node node : nodes) {
      missing.put(node, needsOf(node).size());
      needsOf(node)
          .forEach(it -> dependents.computeIfAbsent(it, any -> new ArrayList<>()).add(node));
      if (needsOf(node).isEmpty()) {
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      Node node = ready.remove();
      missing.remove(node);
      for (Node dependent : dependents.getOrDefault(node, List.of())) {
        if (missing.merge(dependent, -1, Integer::sum) == 0) {
          ready.add(dependent);
        }
      }
    }
    return missing.keySet();
  }

  /** Goes from need to need, which must come back to where it was; nothing if seen before. */
  private List<String> follow(Node start, Set<Node> stuck, Set<Node> seen) {
    List<Node> way = new ArrayList<>();
    Node node = start;
    while (seen.add(node)) {
      way.add(node);
      node = needsOf(node).stream().filter(stuck::contains).findFirst().orElseThrow();
    }
    int first = way.indexOf(node);
    if (first < 0) {
      return List.of();
    }
    List<String> circle = new ArrayList<>();
    way.subList(first, way.size()).forEach(it -> circle.add(it.id()));
    circle.add(node.id());
    return circle;
  }

  private Set<Node> needsOf(Node node) {
    return needs.getOrDefault(node, Set.of());
  }
}
