package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import workbook.migrate.Direction;
import workbook.migrate.Operations;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.plan.DepthFirst;

/**
 * The catalogue at any place of a graph. Revisions are replayed oldest first; what was replayed for
 * one place serves the next as far as both have the same revisions below them.
 */
public final class Catalogues {
  /** Between two notes of how the catalogue was, so many revisions are replayed at most. */
  private static final int STRIDE = 32;

  private final RevisionGraph graph;
  private final TreeMap<Integer, Catalogue> notes = new TreeMap<>();
  private List<Vertex> replayed = List.of();

  /** Of the revisions of this graph. */
  public Catalogues(RevisionGraph graph) {
    this.graph = graph;
  }

  /** What a database has when these have run, and all that they need. */
  public Catalogue at(Collection<Vertex> revisions) {
    return after(DepthFirst.upwards(graph, graph.below(revisions), revisions));
  }

  /** What a database has right before this one runs, if nothing runs that it doesn't need. */
  public Catalogue before(String revision) {
    return at(graph.find(revision).needs());
  }

  private synchronized Catalogue after(List<Vertex> order) {
    int same = common(order);
    notes.tailMap(same, false).clear();
    notes.put(0, Catalogue.EMPTY);
    replayed = List.copyOf(order);
    int start = notes.floorKey(same);
    Catalogue catalogue = notes.floorEntry(same).getValue();
    while (start < order.size()) {
      int end = Math.min(start + STRIDE - start % STRIDE, order.size());
      catalogue = replay(catalogue, order.subList(start, end));
      notes.put(end, catalogue);
      start = end;
    }
    return catalogue;
  }

  private int common(List<Vertex> order) {
    int i = 0;
    while (i < Math.min(order.size(), replayed.size()) && order.get(i) == replayed.get(i)) {
      i++;
    }
    return i;
  }

  private static Catalogue replay(Catalogue from, List<Vertex> revisions) {
    Replay replay = new Replay(from);
    for (Vertex revision : new ArrayList<>(revisions)) {
      replay.run(revision.id(), Operations.of(revision.node(), Direction.UPGRADE));
    }
    return replay.catalogue();
  }
}
