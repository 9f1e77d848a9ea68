package workbook.migrate.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;

/**
 * Orders revisions so that each stands after all it needs, and one line of them in one go. Where
 * lines are equal, what was given first comes last going up, and first going down, as in Alembic.
 */
public final class DepthFirst {
  private final VertexSet wanted;
  private final VertexSet entered;
  private final VertexSet left;
  private final List<Vertex> ordered = new ArrayList<>();

  private DepthFirst(RevisionGraph graph, VertexSet wanted) {
    this.wanted = wanted;
    this.entered = graph.none();
    this.left = graph.none();
  }

  /** The wanted revisions, oldest first, starting from the heads. */
  public static List<Vertex> upwards(
      RevisionGraph graph, VertexSet wanted, Collection<Vertex> heads) {
    DepthFirst order = new DepthFirst(graph, wanted);
    heads.stream().sorted(Comparator.comparingInt(Vertex::number).reversed()).forEach(order::visit);
    // Where a range leaves out heads, what only these need is still to come.
    wanted.list().forEach(order::visit);
    return order.ordered;
  }

  /** The same, newest first. */
  static List<Vertex> downwards(RevisionGraph graph, VertexSet wanted, Collection<Vertex> heads) {
    List<Vertex> order = upwards(graph, wanted, heads);
    Collections.reverse(order);
    return order;
  }

  /** Without recursion, since a line may have thousands of revisions. */
  private void visit(Vertex start) {
    Deque<Vertex> open = new ArrayDeque<>();
    enter(start, open);
    while (!open.isEmpty()) {
      Vertex vertex = open.element();
      if (entered.add(vertex)) {
        for (Vertex need : vertex.needs()) {
          enter(need, open);
        }
      } else if (left.add(open.remove())) {
        ordered.add(vertex);
      }
    }
  }

  private void enter(Vertex vertex, Deque<Vertex> open) {
    if (wanted.contains(vertex) && !entered.contains(vertex)) {
      open.push(vertex);
    }
  }
}
