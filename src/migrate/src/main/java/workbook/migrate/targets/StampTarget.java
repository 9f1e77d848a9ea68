package workbook.migrate.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;

/** Reads the target of a stamp, which is a place and never a count of steps. */
final class StampTarget {
  private StampTarget() {}

  static Stamp resolve(RevisionGraph graph, List<Vertex> rows, TargetText target) {
    String place = target.place();
    if (place == null || target.isRelative()) {
      throw GraphException.of("relative-stamp", target.whole());
    }
    List<Vertex> to = new Places(graph, rows).all(target.whole(), target.branch(), place);
    return new Stamp(to, to.isEmpty() ? around(graph, rows, target.branch()) : List.of());
  }

  /** Rows that have to do with the branch, be it by a dependency. */
  private static List<Vertex> around(
      RevisionGraph graph, List<Vertex> rows, @Nullable String branch) {
    if (branch == null) {
      return rows;
    }
    List<Vertex> named = List.of(graph.branch(branch));
    VertexSet below = graph.below(named);
    VertexSet above = graph.above(named);
    return rows.stream().filter(it -> below.contains(it) || above.contains(it)).toList();
  }
}
