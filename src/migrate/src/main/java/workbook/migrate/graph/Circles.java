package workbook.migrate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds revisions that need each other in a circle. */
final class Circles {
  private final List<Vertex> vertices;
  private final int[] missing;

  private Circles(List<Vertex> vertices) {
    this.vertices = vertices;
    this.missing = vertices.stream().mapToInt(it -> it.needs().size()).toArray();
  }

  /** Circles that have no revision in common, each as the ids along it, the first one repeated. */
  static List<List<String>> in(List<Vertex> vertices) {
    Circles circles = new Circles(vertices);
    circles.placeWhatCanBe();
    return Arrays.stream(circles.missing).allMatch(it -> it == 0) ? List.of() : circles.find();
  }

  /** Leaves something missing for revisions that no order can place: in a circle, or above one. */
  private void placeWhatCanBe() {
    Deque<Vertex> ready = new ArrayDeque<>();
    vertices.stream().filter(it -> it.needs().isEmpty()).forEach(ready::add);
    while (!ready.isEmpty()) {
      for (Vertex dependent : ready.remove().dependents()) {
        missing[dependent.number()]--;
        if (missing[dependent.number()] == 0) {
          ready.add(dependent);
        }
      }
    }
  }

  private List<List<String>> find() {
    Set<Vertex> seen = new HashSet<>();
    List<List<String>> circles = new ArrayList<>();
    for (Vertex vertex : vertices) {
      if (isStuck(vertex) && !seen.contains(vertex)) {
        List<Vertex> circle = follow(vertex, seen);
        if (!circle.isEmpty()) {
          circles.add(circle.stream().map(Vertex::id).toList());
        }
      }
    }
    return circles;
  }

  /** Goes from need to need until it has been there; nothing when that was on an earlier way. */
  private List<Vertex> follow(Vertex start, Set<Vertex> seen) {
    List<Vertex> way = new ArrayList<>();
    Vertex place = start;
    while (seen.add(place)) {
      way.add(place);
      place = place.needs().stream().filter(this::isStuck).findFirst().orElseThrow();
    }
    way.add(place);
    int first = way.indexOf(place);
    return first == way.size() - 1 ? List.of() : way.subList(first, way.size());
  }

  private boolean isStuck(Vertex vertex) {
    return missing[vertex.number()] > 0;
  }
}
