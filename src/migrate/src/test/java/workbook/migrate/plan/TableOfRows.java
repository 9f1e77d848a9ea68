package workbook.migrate.plan;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/** A version table in memory that refuses what a real one would. */
final class TableOfRows {
  private final SortedSet<String> rows;

  TableOfRows(Collection<String> rows) {
    this.rows = new TreeSet<>(rows);
  }

  void apply(List<RowChange> changes) {
    for (RowChange change : changes) {
      if (change.from() != null && !rows.remove(change.from())) {
        throw new IllegalStateException("no row for " + change + " in " + rows);
      }
      if (change.to() != null && !rows.add(change.to())) {
        throw new IllegalStateException("row is there for " + change + " in " + rows);
      }
    }
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  /** What the rows must be when these have run: the revisions that no other of them needs. */
  static List<String> expected(Collection<Vertex> applied) {
    return applied.stream()
        .filter(it -> it.dependents().stream().noneMatch(applied::contains))
        .map(Vertex::id)
        .sorted()
        .toList();
  }

  static Collection<Vertex> applied(RevisionGraph graph, Collection<String> rows) {
    return graph.below(rows.stream().map(graph::find).toList()).list();
  }

  /** In the letters of {@code alembic-graphs.json}. */
  static String letters(List<RowChange> changes) {
    return changes.stream()
        .map(
            it ->
                it.from() == null
                    ? "I " + it.to()
                    : it.to() == null ? "D " + it.from() : "U " + it.from() + ">" + it.to())
        .collect(Collectors.joining(", "));
  }
}
