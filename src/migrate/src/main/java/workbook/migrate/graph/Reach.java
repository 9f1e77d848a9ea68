package workbook.migrate.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What can be reached from revisions; the revisions themselves always belong to it. */
public final class Reach {
  private Reach() {}

  /** All that must have run for these to have run. */
  public static Set<Vertex> below(Collection<Vertex> from) {
    return from(from, Vertex::needs);
  }

  /** All that can't have run without these. */
  public static Set<Vertex> above(Collection<Vertex> from) {
    return from(from, Vertex::dependents);
  }

  /** Parents, their parents and so on, without what they depend on. */
  public static Set<Vertex> ancestors(Collection<Vertex> from) {
    return from(from, Vertex::parents);
  }

  /** Children, their children and so on, without what depends on them. */
  public static Set<Vertex> descendants(Collection<Vertex> from) {
    return from(from, Vertex::children);
  }

  /** Ancestors and descendants: what is on one line with a revision. */
  public static Set<Vertex> line(Vertex of) {
    Set<Vertex> line = ancestors(List.of(of));
    line.addAll(descendants(List.of(of)));
    return line;
  }

  /** Those of the revisions that others of them imply, since they are needed by these. */
  public static Set<Vertex> implied(Collection<Vertex> among) {
    Set<Vertex> implied = below(among.stream().flatMap(it -> it.needs().stream()).toList());
    implied.retainAll(Set.copyOf(among));
    return implied;
  }

  private static Set<Vertex> from(
      Collection<Vertex> start, Function<Vertex, Collection<Vertex>> next) {
    Set<Vertex> found = new LinkedHashSet<>();
    Deque<Vertex> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      Vertex vertex = open.pop();
      if (found.add(vertex)) {
        next.apply(vertex).forEach(open::push);
      }
    }
    return found;
  }
}
