package workbook.migrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/** Describes revisions of a graph, seen from a database at certain rows. */
final class Entries {
  private final Set<String> rows;

  Entries(Collection<String> rows) {
    this.rows = Set.copyOf(rows);
  }

  History history(List<Vertex> newestFirst) {
    return new History(newestFirst.stream().map(this::entry).toList());
  }

  Branches branches(RevisionGraph graph) {
    return new Branches(
        graph.vertices().stream()
            .filter(Vertex::isBranchPoint)
            .map(
                it ->
                    new Branches.Fork(entry(it), it.children().stream().map(this::entry).toList()))
            .toList());
  }

  private History.Entry entry(Vertex vertex) {
    return new History.Entry(
        vertex.id(),
        vertex.parents().stream().map(Vertex::id).toList(),
        vertex.node().dependencies(),
        List.copyOf(vertex.labels()),
        marks(vertex),
        vertex.node().message(),
        vertex.node().created(),
        vertex.node().where(),
        vertex.children().stream().map(Vertex::id).toList());
  }

  private List<String> marks(Vertex vertex) {
    List<String> marks = new ArrayList<>();
    if (vertex.isHead()) {
      marks.add(vertex.isTip() ? "head" : "effective head");
    }
    if (rows.contains(vertex.id())) {
      marks.add("current");
    }
    if (vertex.isBranchPoint()) {
      marks.add("branchpoint");
    }
    if (vertex.isMergePoint()) {
      marks.add("mergepoint");
    }
    return marks;
  }
}
