package workbook.migrate.targets;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;

/** The branch that a target names before its {@code @}; without a name, the whole graph. */
final class Branch {
  private final @Nullable VertexSet line;

  Branch(RevisionGraph graph, @Nullable String name) {
    this.line = name == null ? null : graph.line(name);
  }

  /** Those of the revisions that are on it. */
  List<Vertex> of(Collection<Vertex> revisions) {
    return line == null
        ? List.copyOf(revisions)
        : revisions.stream().filter(line::contains).toList();
  }
}
