package workbook.migrate.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;

/** Reads the target of an upgrade, or the upper end of a range. */
final class UpgradeTarget {
  private final RevisionGraph graph;
  private final List<Vertex> rows;
  private final boolean stopsAtEnd;

  UpgradeTarget(RevisionGraph graph, List<Vertex> rows, boolean stopsAtEnd) {
    this.graph = graph;
    this.rows = rows;
    this.stopsAtEnd = stopsAtEnd;
  }

  List<Vertex> resolve(TargetText target) {
    Places places = new Places(graph, rows);
    String place = target.place();
    if (place == null) {
      return List.of(reached(target, countedFromRows(target)));
    }
    if (!target.isRelative()) {
      return places.all(target.whole(), target.branch(), place);
    }
    Walk walk = new Walk(graph, target.whole(), stopsAtEnd);
    int count = target.count();
    Vertex end =
        count > 0
            ? walk.up(places.one(target.whole(), null, place), count, branch(target))
            : walk.down(places.one(target.whole(), target.branch(), place), -count);
    return List.of(reached(target, end));
  }

  private @Nullable Vertex countedFromRows(TargetText target) {
    if (target.count() <= 0) {
      throw GraphException.of("wrong-direction", target.whole());
    }
    Branch branch = branch(target);
    List<Vertex> start = start(branch);
    if (start.size() > 1) {
      throw GraphException.among(start, "several-rows", target.whole());
    }
    return new Walk(graph, target.whole(), stopsAtEnd)
        .up(start.isEmpty() ? null : start.get(0), target.count(), branch);
  }

  /** The rows on the branch; else the newest applied revisions that are on it. */
  private List<Vertex> start(Branch branch) {
    List<Vertex> start = branch.of(rows);
    return start.isEmpty() ? newest(branch.of(graph.below(rows).list())) : start;
  }

  private List<Vertex> newest(List<Vertex> applied) {
    VertexSet among = graph.none();
    among.addAll(applied);
    return applied.stream()
        .filter(it -> it.dependents().stream().noneMatch(among::contains))
        .toList();
  }

  private Branch branch(TargetText target) {
    return new Branch(graph, target.branch());
  }

  /** An upgrade needs a revision to go to: the base is none. */
  private static Vertex reached(TargetText target, @Nullable Vertex end) {
    if (end == null) {
      throw GraphException.of("too-far", target.whole(), Math.abs(target.count()) - 1);
    }
    return end;
  }
}
