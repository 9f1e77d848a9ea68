package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.journal.HistoryTable;
import workbook.migrate.journal.Journal;
import workbook.migrate.plan.Planner;
import workbook.migrate.run.VersionTable;

/** Where a database is, seen from the revisions of a graph. */
record Standing(RevisionGraph graph, Connection connection, List<String> rows) {
  static Standing of(RevisionGraph graph, Connection connection) throws SQLException {
    return new Standing(graph, connection, new VersionTable(connection).rows());
  }

  Journal journal() throws SQLException {
    return new HistoryTable(connection).read();
  }

  /** With those revisions too that only the history table knows. */
  Standing withStored() throws SQLException {
    return unknownRow().isEmpty()
        ? this
        : new Standing(new StoredRevisions(graph, journal()).completed(rows), connection, rows);
  }

  Planner planner() throws SQLException {
    Optional<String> unknown = unknownRow();
    if (unknown.isPresent()) {
      throw new StoredRevisions(graph, journal()).refusal(unknown.get());
    }
    return Planner.at(graph, rows);
  }

  /** All that has run, oldest first. */
  List<Vertex> applied() {
    VertexSet applied =
        graph.below(rows.stream().map(graph::vertex).flatMap(Optional::stream).toList());
    return applied.list();
  }

  private Optional<String> unknownRow() {
    return rows.stream().filter(it -> graph.vertex(it).isEmpty()).findFirst();
  }
}
