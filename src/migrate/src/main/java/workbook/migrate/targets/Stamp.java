package workbook.migrate.targets;

import java.util.List;
import workbook.migrate.graph.Vertex;

/**
 * What a stamp is to write.
 *
 * @param to revisions that become rows
 * @param gone rows that go without one in their place, at {@code base}
 */
public record Stamp(List<Vertex> to, List<Vertex> gone) {
  /** Copies the lists. */
  public Stamp {
    to = List.copyOf(to);
    gone = List.copyOf(gone);
  }
}
