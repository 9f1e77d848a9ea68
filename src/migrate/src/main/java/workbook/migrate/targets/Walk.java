package workbook.migrate.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/**
 * Counts steps along parents and children, where there is one way only. The place before the first
 * revisions is null.
 */
final class Walk {
  private final RevisionGraph graph;
  private final String target;
  private final boolean stopsAtEnd;

  /**
   * A walk for a target.
   *
   * @param stopsAtEnd whether it may end early, at a head or at the base; else that is an error
   */
  Walk(RevisionGraph graph, String target, boolean stopsAtEnd) {
    this.graph = graph;
    this.target = target;
    this.stopsAtEnd = stopsAtEnd;
  }

  /** Where it comes to, going up on a branch. */
  @Nullable Vertex up(@Nullable Vertex from, int steps, Branch branch) {
    Vertex place = from;
    for (int done = 0; done < steps; done++) {
      Vertex next = single(branch.of(place == null ? graph.bases() : place.children()));
      if (next == null) {
        return end(place, done);
      }
      place = next;
    }
    return place;
  }

  /** Where it comes to, going down. */
  @Nullable Vertex down(@Nullable Vertex from, int steps) {
    Vertex place = from;
    for (int done = 0; done < steps; done++) {
      if (place == null) {
        return end(null, done);
      }
      place = single(place.parents());
    }
    return place;
  }

  private @Nullable Vertex single(List<Vertex> ways) {
    if (ways.size() > 1) {
      throw GraphException.among(ways, "ambiguous-walk", target);
    }
    return ways.isEmpty() ? null : ways.get(0);
  }

  private @Nullable Vertex end(@Nullable Vertex place, int done) {
    if (!stopsAtEnd) {
      throw GraphException.of("too-far", target, done);
    }
    return place;
  }
}
