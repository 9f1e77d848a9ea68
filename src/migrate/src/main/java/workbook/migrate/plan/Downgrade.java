package workbook.migrate.plan;

import java.util.List;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.targets.Below;

/** Finds what goes when a downgrade ends at a revision: all that ran above it. */
final class Downgrade {
  private final RevisionGraph graph;
  private final List<Vertex> rows;

  Downgrade(RevisionGraph graph, List<Vertex> rows) {
    this.graph = graph;
    this.rows = rows;
  }

  VertexSet dropped(String target, Below below) {
    VertexSet dropped = graph.above(roots(target, below));
    dropped.retainAll(graph.below(rows));
    Vertex last = below.revision();
    if (dropped.isEmpty() && last != null && !rows.contains(last)) {
      throw notBelow(target);
    }
    return dropped;
  }

  /** The lowest revisions that go. A branch chooses among them only where there are several. */
  private List<Vertex> roots(String target, Below below) {
    Vertex last = below.revision();
    List<Vertex> roots = last == null ? graph.bases() : last.children();
    String branch = below.branch();
    if (branch == null) {
      return roots;
    }
    VertexSet line = graph.line(branch);
    if (roots.size() < 2) {
      return roots;
    }
    List<Vertex> there = roots.stream().filter(line::contains).toList();
    if (there.isEmpty()) {
      throw notBelow(target);
    }
    return there;
  }

  private GraphException notBelow(String target) {
    return rows.isEmpty()
        ? GraphException.of("not-below-base", target)
        : GraphException.of(
            "not-below", target, String.join(", ", rows.stream().map(Vertex::id).toList()));
  }
}
