package workbook.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.Entry;
import workbook.migrate.journal.Journal;
import workbook.migrate.journal.Note;
import workbook.migrate.schema.Schema;

/** Revisions that a database has and the project has not, as the history table knows them. */
record StoredRevisions(RevisionGraph graph, Journal journal) {

  /**
   * The graph with all that the rows need, from the history table where it is not in the project.
   */
  RevisionGraph completed(Collection<String> rows) {
    List<Node> nodes = new ArrayList<>(graph.vertices().stream().map(Vertex::node).toList());
    Set<String> known = new HashSet<>(nodes.stream().map(Node::id).toList());
    Deque<String> open = new ArrayDeque<>(rows);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (known.add(id)) {
        Note note = entry(id).note();
        nodes.add(node(note));
        open.addAll(note.parents());
        open.addAll(note.dependencies());
      }
    }
    return RevisionGraph.of(nodes);
  }

  /** Says what the history table knows of rows that are no revision here. */
  GraphException refusal(String row) {
    return journal
        .applied(row)
        .map(
            it ->
                GraphException.of("unknown-row-noted", row, it.note().message(), it.at(), it.by()))
        .orElseGet(() -> GraphException.of("unknown-row", row));
  }

  private Entry entry(String id) {
    return journal.applied(id).orElseThrow(() -> GraphException.of("unknown-row", id));
  }

  private static Node node(Note note) {
    return new Node(
        note.revision(),
        note.parents(),
        List.of(),
        note.dependencies(),
        "",
        Messages.text("stored-message", note.message(), Schema.HISTORY_TABLE),
        Schema.HISTORY_TABLE,
        new StoredMigration(note));
  }
}
