package workbook.migrate.graph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Revisions of one graph, in the order in which they were given. It holds a bit for each, so that a
 * walk through thousands costs little even before the virtual machine is warm.
 */
public final class VertexSet {
  private final List<Vertex> all;
  private final BitSet members = new BitSet();

  VertexSet(List<Vertex> all) {
    this.all = all;
  }

  /** Puts one in; false when it is there already. */
  public boolean add(Vertex vertex) {
    if (members.get(vertex.number())) {
      return false;
    }
    members.set(vertex.number());
    return true;
  }

  /** Puts these in. */
  public void addAll(Iterable<Vertex> others) {
    others.forEach(this::add);
  }

  /** Takes these out. */
  public void removeAll(VertexSet others) {
    members.andNot(others.members);
  }

  /** Takes out all but these. */
  public void retainAll(VertexSet others) {
    members.and(others.members);
  }

  /** Whether this one is in. */
  public boolean contains(Vertex vertex) {
    return members.get(vertex.number());
  }

  /** Whether none is in. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** All that are in. */
  public Stream<Vertex> stream() {
    return members.stream().mapToObj(all::get);
  }

  /** All that are in. */
  public List<Vertex> list() {
    return stream().toList();
  }
}
