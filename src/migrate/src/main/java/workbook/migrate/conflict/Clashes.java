package workbook.migrate.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import workbook.migrate.conflict.Clash.Side;
import workbook.migrate.conflict.Line.Done;
import workbook.migrate.conflict.Line.Raw;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.operation.Written;

/** Finds what lines of a graph do to the same things since they parted. */
public final class Clashes {
  private final RevisionGraph graph;
  private final Function<Vertex, List<Written>> operations;
  private final Set<Clash> found = new LinkedHashSet<>();

  /**
   * Of this graph.
   *
   * @param operations what a revision does
   */
  public Clashes(RevisionGraph graph, Function<Vertex, List<Written>> operations) {
    this.graph = graph;
    this.operations = operations;
  }

  /** Clashes of each two of these revisions with what is below them, and not below both. */
  public List<Clash> between(List<Vertex> ends) {
    for (int i = 0; i < ends.size(); i++) {
      for (Vertex other : ends.subList(i + 1, ends.size())) {
        VertexSet first = graph.below(List.of(ends.get(i)));
        VertexSet second = graph.below(List.of(other));
        compare(line(first, second), line(second, first));
      }
    }
    return List.copyOf(found);
  }

  /** Clashes of a revision and all above it with what is below these and not below it. */
  public List<Clash> moving(Vertex revision, List<Vertex> onto) {
    VertexSet above = graph.above(List.of(revision));
    VertexSet below = graph.below(List.of(revision));
    compare(line(above, graph.none()), line(graph.below(onto), below));
    return List.copyOf(found);
  }

  private Line line(VertexSet revisions, VertexSet without) {
    Line line = new Line();
    revisions.stream()
        .filter(it -> !without.contains(it))
        .forEach(it -> line.add(it.id(), operations.apply(it)));
    return line;
  }

  private void compare(Line first, Line second) {
    for (Done one : first.all()) {
      second.with(one.touch().thing()).stream()
          .filter(it -> one.touch().effect().clashesWith(it.touch().effect()))
          .forEach(it -> add(one, it));
    }
    first.raws().forEach(raw -> named(raw, second, true));
    second.raws().forEach(raw -> named(raw, first, false));
  }

  private void add(Done first, Done second) {
    Effect one = first.touch().effect();
    Effect other = second.touch().effect();
    String what = one == other ? one.name() : Effect.USES.name();
    found.add(clash(what, first.touch().thing(), first.side(), second.side()));
  }

  /** What raw SQL names and the other line drops. */
  private void named(Raw raw, Line other, boolean isFirst) {
    List<Done> gone = new ArrayList<>(other.all());
    gone.removeIf(it -> it.touch().effect() != Effect.DROPS);
    gone.removeIf(it -> !it.touch().thing().isAmong(raw.names()));
    for (Done done : gone) {
      Thing thing = done.touch().thing();
      found.add(
          isFirst
              ? clash(Effect.USES.name(), thing, raw.side(), done.side())
              : clash(Effect.USES.name(), thing, done.side(), raw.side()));
    }
  }

  private static Clash clash(String what, Thing thing, Side first, Side second) {
    String key = "conflict-" + thing.kind() + "-" + what;
    return new Clash(key.toLowerCase(Locale.ROOT), thing.table(), thing.name(), first, second);
  }
}
