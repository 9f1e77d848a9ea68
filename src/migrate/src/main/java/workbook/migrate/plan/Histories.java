package workbook.migrate.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.targets.Range;
import workbook.migrate.targets.Targets;

/**
 * Lists pieces of the history. It only reads, so a version table that makes no sense is no error.
 */
public final class Histories {
  private final RevisionGraph graph;
  private final Targets targets;

  /** For a database at these rows, of which those that are no revision here are left out. */
  public Histories(RevisionGraph graph, Collection<String> rows) {
    this.graph = graph;
    this.targets =
        new Targets(graph, rows.stream().map(graph::vertex).flatMap(Optional::stream).toList());
  }

  /** The revisions that a name such as {@code heads} or {@code current} stands for. */
  public List<Vertex> named(String target) {
    return targets.named(target);
  }

  /**
   * The revisions in a range such as {@code ae10:head} or {@code -3:current}, newest first.
   *
   * @throws GraphException when it is none
   */
  public List<Vertex> range(String text) {
    Range range = targets.range(text);
    VertexSet wanted = graph.below(range.to());
    if (!range.from().stream().allMatch(wanted::contains)) {
      throw GraphException.of("not-a-range", text);
    }
    if (!range.from().isEmpty()) {
      wanted.removeAll(graph.below(range.from()));
      wanted.addAll(range.from());
      wanted.retainAll(graph.descendants(range.from()));
    }
    return DepthFirst.downwards(graph, wanted, range.to());
  }
}
