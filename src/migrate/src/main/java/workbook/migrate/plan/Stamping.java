package workbook.migrate.plan;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.targets.Stamp;

/**
 * Changes rows without running anything. A revision takes the place of the rows below it, or of
 * those above it; rows that have nothing to do with it stay.
 */
final class Stamping {
  private final RevisionGraph graph;
  private final List<Vertex> rows;
  private final List<RowChange> changes = new ArrayList<>();

  Stamping(RevisionGraph graph, List<Vertex> rows) {
    this.graph = graph;
    this.rows = new ArrayList<>(rows);
  }

  List<Vertex> rows() {
    return List.copyOf(rows);
  }

  List<RowChange> changes() {
    return List.copyOf(changes);
  }

  void stamp(Stamp stamp) {
    stamp.gone().forEach(it -> changes.add(RowChange.delete(it.id())));
    rows.removeAll(stamp.gone());
    stamp.to().forEach(this::write);
  }

  private void write(Vertex revision) {
    if (rows.contains(revision)) {
      return;
    }
    VertexSet below = graph.below(List.of(revision));
    VertexSet above = graph.above(List.of(revision));
    List<Vertex> gone =
        rows.stream().filter(it -> below.contains(it) || above.contains(it)).toList();
    changes.addAll(Rows.replace(gone, revision.id()));
    rows.removeAll(gone);
    rows.add(revision);
  }
}
