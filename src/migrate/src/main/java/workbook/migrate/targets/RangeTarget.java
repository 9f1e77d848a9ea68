package workbook.migrate.targets;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/**
 * Reads {@code from:to}. A bare count on one side counts from the other: {@code -3:current} are the
 * last steps that ran, {@code ae10:+2} the next after one. Counts stop at the ends of the history.
 */
final class RangeTarget {
  private final RevisionGraph graph;
  private final List<Vertex> rows;

  RangeTarget(RevisionGraph graph, List<Vertex> rows) {
    this.graph = graph;
    this.rows = rows;
  }

  Range resolve(String text) {
    String[] ends = text.split(":", -1);
    if (ends.length != 2) {
      throw GraphException.of("bad-range", text);
    }
    TargetText from = TargetText.of(ends[0].isEmpty() ? "base" : ends[0]);
    TargetText to = TargetText.of(ends[1].isEmpty() ? "heads" : ends[1]);
    if (from.place() != null) {
      List<Vertex> lower = lower(from);
      return new Range(lower, upper(from, to, to.place() == null ? lower : rows));
    }
    if (to.place() != null) {
      List<Vertex> upper = upper(from, to, rows);
      return new Range(countedDown(from, upper), upper);
    }
    throw GraphException.of("bad-range", text);
  }

  private List<Vertex> upper(TargetText from, TargetText to, List<Vertex> start) {
    return branch(from).of(new UpgradeTarget(graph, start, true).resolve(to));
  }

  private List<Vertex> lower(TargetText from) {
    Places places = new Places(graph, rows);
    String place = String.valueOf(from.place());
    if (!from.isRelative()) {
      return places.all(from.whole(), from.branch(), place);
    }
    Vertex start = places.one(from.whole(), from.branch(), place);
    Walk walk = new Walk(graph, from.whole(), true);
    Vertex end =
        from.count() < 0
            ? walk.down(start, -from.count())
            : walk.up(start, from.count(), branch(from));
    return end == null ? List.of() : List.of(end);
  }

  private List<Vertex> countedDown(TargetText from, List<Vertex> upper) {
    if (from.count() > 0) {
      throw GraphException.of("wrong-direction", from.whole());
    }
    Walk walk = new Walk(graph, from.whole(), true);
    List<Vertex> lower = new ArrayList<>();
    for (Vertex start : upper) {
      Vertex end = walk.down(start, -from.count());
      if (end != null && !lower.contains(end)) {
        lower.add(end);
      }
    }
    return lower;
  }

  private Branch branch(TargetText target) {
    return new Branch(graph, target.branch());
  }
}
