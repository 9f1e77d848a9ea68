package workbook.migrate.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/**
 * The rows of the version table while steps run: the revisions that ran and that no other that ran
 * needs. Counting these makes each step cost no more than what it is joined to.
 */
final class Rows {
  /** For each revision: how many of those that ran need it. A row is needed by none. */
  private final int[] needed;

  Rows(RevisionGraph graph, Collection<Vertex> rows) {
    needed = new int[graph.vertices().size()];
    graph.below(rows).stream().forEach(it -> count(it, 1));
  }

  /** A revision has run: it takes the place of the rows that it needs. */
  List<RowChange> add(Vertex revision) {
    List<Vertex> gone = rowsAmong(revision.needs());
    count(revision, 1);
    return replace(gone, revision.id());
  }

  /** A revision was taken back: what only it needed takes its place. */
  List<RowChange> remove(Vertex revision) {
    count(revision, -1);
    List<Vertex> come = rowsAmong(revision.needs());
    if (come.isEmpty()) {
      return List.of(RowChange.delete(revision.id()));
    }
    int last = come.size() - 1;
    List<RowChange> changes = new ArrayList<>();
    come.subList(0, last).forEach(it -> changes.add(RowChange.insert(it.id())));
    changes.add(RowChange.update(revision.id(), come.get(last).id()));
    return changes;
  }

  /** All rows but the last go, which becomes the new one; without any, it is a new row. */
  static List<RowChange> replace(List<Vertex> gone, String id) {
    if (gone.isEmpty()) {
      return List.of(RowChange.insert(id));
    }
    int last = gone.size() - 1;
    List<RowChange> changes = new ArrayList<>();
    gone.subList(0, last).forEach(it -> changes.add(RowChange.delete(it.id())));
    changes.add(RowChange.update(gone.get(last).id(), id));
    return changes;
  }

  private List<Vertex> rowsAmong(List<Vertex> needs) {
    List<Vertex> rows = new ArrayList<>();
    for (Vertex need : needs) {
      if (needed[need.number()] == 0) {
        rows.add(need);
      }
    }
    return rows;
  }

  private void count(Vertex revision, int by) {
    for (Vertex need : revision.needs()) {
      needed[need.number()] += by;
    }
  }
}
