package workbook.migrate.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import workbook.migrate.Direction;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.targets.Stamp;
import workbook.migrate.targets.Targets;

/** Plans what is to run on a database whose version table has certain rows. */
public final class Planner {
  private final RevisionGraph graph;
  private final List<Vertex> rows;
  private final Targets targets;

  private Planner(RevisionGraph graph, List<Vertex> rows) {
    this.graph = graph;
    this.rows = rows;
    this.targets = new Targets(graph, rows);
  }

  /**
   * For a database at these rows.
   *
   * @throws GraphException when a row is no revision, or implies another
   */
  public static Planner at(RevisionGraph graph, Collection<String> rows) {
    List<Vertex> found = new ArrayList<>();
    for (String row : new LinkedHashSet<>(rows)) {
      found.add(graph.vertex(row).orElseThrow(() -> GraphException.of("unknown-row", row)));
    }
    List<Vertex> implied = graph.implied(found);
    if (!implied.isEmpty()) {
      throw GraphException.among(implied, "implied-rows", String.join(", ", rows));
    }
    return new Planner(graph, found);
  }

  /** For a database that is thought to be at a place, such as {@code base} or {@code ae10}. */
  public static Planner startingFrom(RevisionGraph graph, String place) {
    String start = place.isEmpty() ? "base" : place;
    return new Planner(graph, new Targets(graph, List.of()).upgrade(start));
  }

  /** The revisions that are the rows of the database. */
  public List<Vertex> rows() {
    return rows;
  }

  /** The steps up to the targets; none for what has run already. */
  public List<Step> upgrade(String... to) {
    List<Vertex> wanted = targets.upgrade(to);
    VertexSet missing = graph.below(wanted);
    missing.removeAll(graph.below(rows));
    Rows table = new Rows(graph, rows);
    return DepthFirst.upwards(graph, missing, wanted).stream()
        .map(it -> new Step(it.node(), Direction.UPGRADE, table.add(it)))
        .toList();
  }

  /** The steps down to the target, which itself stays. */
  public List<Step> downgrade(String to) {
    VertexSet dropped = new Downgrade(graph, rows).dropped(to, targets.downgrade(to));
    Rows table = new Rows(graph, rows);
    return DepthFirst.downwards(graph, dropped, rows).stream()
        .map(it -> new Step(it.node(), Direction.DOWNGRADE, table.remove(it)))
        .toList();
  }

  /** What becomes of the rows when the database is said to be at the targets. */
  public List<RowChange> stamp(String... to) {
    Stamping stamping = new Stamping(graph, rows);
    List<Vertex> wanted = new ArrayList<>();
    for (String target : to) {
      Stamp stamp = new Targets(graph, stamping.rows()).stamp(target);
      wanted.addAll(stamp.to());
      targets.apart(wanted, String.join(", ", to));
      stamping.stamp(stamp);
    }
    return stamping.changes();
  }
}
