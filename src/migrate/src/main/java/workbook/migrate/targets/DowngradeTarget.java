package workbook.migrate.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;

/** Reads the target of a downgrade. */
final class DowngradeTarget {
  private final RevisionGraph graph;
  private final List<Vertex> rows;
  private final Places places;

  DowngradeTarget(RevisionGraph graph, List<Vertex> rows) {
    this.graph = graph;
    this.rows = rows;
    this.places = new Places(graph, rows);
  }

  Below resolve(TargetText target) {
    String place = target.place();
    if (place == null) {
      return countedFromRows(target);
    }
    if (!target.isRelative()) {
      return new Below(target.branch(), places.one(target.whole(), null, place));
    }
    return new Below(target.branch(), counted(target, place));
  }

  private @Nullable Vertex counted(TargetText target, String place) {
    Walk walk = new Walk(graph, target.whole(), false);
    return target.count() >= 0
        ? walk.up(
            places.one(target.whole(), null, place),
            target.count(),
            new Branch(graph, target.branch()))
        : walk.down(places.one(target.whole(), target.branch(), place), -target.count());
  }

  private Below countedFromRows(TargetText target) {
    if (target.count() >= 0) {
      throw GraphException.of("wrong-direction", target.whole());
    }
    String branch = target.branch();
    Vertex row = branch == null ? onlyRow(target) : newestOn(target, branch);
    Vertex end = new Walk(graph, target.whole(), false).down(row, -target.count());
    // Only what is below the row goes down, even where a fork leads to other branches.
    return new Below(row.id(), end);
  }

  private Vertex onlyRow(TargetText target) {
    if (rows.size() > 1) {
      throw GraphException.among(rows, "several-rows-down", target.whole());
    }
    return only(target, rows);
  }

  /** The row on the branch; else the newest applied revision that is on it. */
  private Vertex newestOn(TargetText target, String branch) {
    Branch line = new Branch(graph, branch);
    List<Vertex> found = line.of(rows);
    return only(target, found.isEmpty() ? line.of(newestApplied()) : found);
  }

  private List<Vertex> newestApplied() {
    VertexSet applied = graph.below(rows);
    return applied.stream()
        .filter(it -> it.children().stream().noneMatch(applied::contains))
        .toList();
  }

  private static Vertex only(TargetText target, List<Vertex> found) {
    if (found.size() > 1) {
      throw GraphException.among(found, "several-rows-down", target.whole());
    }
    if (found.isEmpty()) {
      throw GraphException.of("too-far", target.whole(), 0);
    }
    return found.get(0);
  }
}
