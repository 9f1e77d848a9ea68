package workbook.migrate.targets;

import java.util.List;
import workbook.migrate.graph.Vertex;

/**
 * A piece of the history.
 *
 * @param from its oldest revisions, which belong to it; none for the base
 * @param to its newest revisions
 */
public record Range(List<Vertex> from, List<Vertex> to) {
  /** Copies the lists. */
  public Range {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
