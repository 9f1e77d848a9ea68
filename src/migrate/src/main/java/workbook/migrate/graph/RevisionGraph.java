package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of a project and how they hang together, checked: each id once, nothing missing, no
 * circle. It may have several first revisions, branches and merges, and dependencies across them.
 */
public final class RevisionGraph {
  private final List<Vertex> vertices;
  private final Names names;

  private RevisionGraph(List<Vertex> vertices) {
    this.vertices = vertices;
    this.names = new Names(vertices);
  }

  /**
   * The graph of these revisions.
   *
   * @throws GraphException when they make none; it names all that is wrong
   */
  public static RevisionGraph of(Collection<Node> nodes) {
    GraphCheck.check(nodes);
    RevisionGraph graph = new RevisionGraph(nodes.stream().map(Vertex::new).toList());
    graph.vertices.forEach(graph::join);
    graph.vertices.stream().filter(it -> !it.node().labels().isEmpty()).forEach(Labels::spread);
    return graph;
  }

  private void join(Vertex vertex) {
    vertex.node().parents().forEach(it -> vertex.follow(names.find(it)));
    vertex.node().dependencies().forEach(it -> vertex.need(names.find(it)));
  }

  /** All revisions, in the order in which they were given. */
  public List<Vertex> vertices() {
    return vertices;
  }

  /** Revisions that follow no other. */
  public List<Vertex> bases() {
    return vertices.stream().filter(Vertex::isBase).toList();
  }

  /** Revisions that no other follows. */
  public List<Vertex> heads() {
    return vertices.stream().filter(Vertex::isHead).toList();
  }

  /** Revisions that no other follows or needs: the rows of a database that has them all. */
  public List<Vertex> tips() {
    return vertices.stream().filter(Vertex::isTip).toList();
  }

  /** The revision with exactly this id. */
  public Optional<Vertex> vertex(String id) {
    return Optional.ofNullable(names.exactly(id)).filter(it -> it.id().equals(id));
  }

  /**
   * The revision of this id, label, or beginning of one.
   *
   * @throws GraphException when there is none, or several begin so
   */
  public Vertex find(String name) {
    return names.find(name);
  }

  /**
   * The revision of this id, label, or beginning of one, on a branch.
   *
   * @param branch a label, or a revision on it
   * @throws GraphException when there is none, several begin so, or it is elsewhere
   */
  public Vertex find(String name, String branch) {
    return names.find(name, branch);
  }

  /** Those of the revisions that are on one line with what the branch is named by. */
  public List<Vertex> onBranch(Collection<Vertex> revisions, String branch) {
    List<Vertex> found = new ArrayList<>(revisions);
    found.retainAll(Reach.line(names.branch(branch)));
    return found;
  }

  /** The revision that names a branch: it carries the label, or has the id. */
  public Vertex branch(String name) {
    return names.branch(name);
  }
}
