package workbook.migrate.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import workbook.migrate.graph.Vertex;

/**
 * Orders revisions so that each stands after all it needs, and one line of them in one go. Where
 * lines are equal, what was written first comes last going up, and first going down, as in Alembic.
 */
final class DepthFirst {
  private final Set<Vertex> wanted;
  private final Set<Vertex> entered = new HashSet<>();
  private final Set<Vertex> ordered = new LinkedHashSet<>();

  private DepthFirst(Set<Vertex> wanted) {
    this.wanted = wanted;
  }

  /**
   * The wanted revisions, oldest first.
   *
   * @param heads where to start, in the order in which they were written
   */
  static List<Vertex> upwards(Set<Vertex> wanted, Collection<Vertex> heads) {
    DepthFirst order = new DepthFirst(wanted);
    List<Vertex> starts = new ArrayList<>(wanted);
    starts.addAll(heads);
    Collections.reverse(starts);
    starts.stream().filter(wanted::contains).forEach(order::visit);
    return new ArrayList<>(order.ordered);
  }

  /** The same, newest first. */
  static List<Vertex> downwards(Set<Vertex> wanted, Collection<Vertex> heads) {
    List<Vertex> order = upwards(wanted, heads);
    Collections.reverse(order);
    return order;
  }

  /** Without recursion, since a line may have thousands of revisions. */
  private void visit(Vertex start) {
    Deque<Vertex> open = new ArrayDeque<>();
    open.push(start);
    while (!open.isEmpty()) {
      Vertex vertex = open.element();
      if (entered.add(vertex)) {
        vertex.needs().stream()
            .filter(it -> wanted.contains(it) && !entered.contains(it))
            .forEach(open::push);
      } else {
        ordered.add(open.pop());
      }
    }
  }
}
