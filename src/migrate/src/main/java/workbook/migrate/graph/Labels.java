package workbook.migrate.graph;

import java.util.List;
import java.util.Set;

/**
 * Spreads a branch's label as Alembic does: to all that follows the revision that carries it; and
 * down to what that revision follows, as long as there is one line only.
 */
final class Labels {
  private Labels() {}

  static void spread(RevisionGraph graph, Vertex from) {
    Set<String> labels = Set.copyOf(from.node().labels());
    List<Vertex> descendants = graph.descendants(List.of(from)).list();
    descendants.forEach(it -> it.label(labels));
    if (descendants.stream().noneMatch(Labels::endsLine)) {
      spreadDown(from, labels);
    }
  }

  private static void spreadDown(Vertex from, Set<String> labels) {
    Vertex place = from;
    while (!place.isBase()) {
      place = place.parents().get(0);
      if (endsLine(place)) {
        return;
      }
      place.label(labels);
    }
  }

  private static boolean endsLine(Vertex vertex) {
    return vertex.isMergePoint() || vertex.dependents().size() > 1;
  }
}
