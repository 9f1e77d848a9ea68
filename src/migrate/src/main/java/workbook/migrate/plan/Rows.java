package workbook.migrate.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.graph.Reach;
import workbook.migrate.graph.Vertex;

/**
 * The rows of the version table while steps run: the revisions that ran and that no other that ran
 * needs. Counting these makes each step cost no more than what it is joined to.
 */
final class Rows {
  /** For each revision: how many of those that ran need it. A row is needed by none. */
  private final Map<Vertex, Integer> needed = new HashMap<>();

  Rows(Collection<Vertex> rows) {
    Reach.below(rows).forEach(it -> it.needs().forEach(this::need));
  }

  /** A revision has run: it takes the place of the rows that it needs. */
  List<RowChange> add(Vertex revision) {
    List<Vertex> gone = revision.needs().stream().filter(it -> count(it) == 0).toList();
    revision.needs().forEach(this::need);
    return replace(gone, revision.id());
  }

  /** A revision was taken back: what only it needed takes its place. */
  List<RowChange> remove(Vertex revision) {
    revision.needs().forEach(it -> needed.merge(it, -1, Integer::sum));
    List<Vertex> come = revision.needs().stream().filter(it -> count(it) == 0).toList();
    List<RowChange> changes = new ArrayList<>();
    come.stream()
        .limit(Math.max(0, come.size() - 1))
        .forEach(it -> changes.add(RowChange.insert(it.id())));
    changes.add(
        come.isEmpty()
            ? RowChange.delete(revision.id())
            : RowChange.update(revision.id(), come.get(come.size() - 1).id()));
    return changes;
  }

  /** All rows but the last go, which becomes the new one; without any, it is a new row. */
  static List<RowChange> replace(List<Vertex> gone, String id) {
    if (gone.isEmpty()) {
      return List.of(RowChange.insert(id));
    }
    List<RowChange> changes = new ArrayList<>();
    gone.subList(0, gone.size() - 1).forEach(it -> changes.add(RowChange.delete(it.id())));
    changes.add(RowChange.update(gone.get(gone.size() - 1).id(), id));
    return changes;
  }

  private void need(Vertex vertex) {
    needed.merge(vertex, 1, Integer::sum);
  }

  private int count(Vertex vertex) {
    return needed.getOrDefault(vertex, 0);
  }
}
