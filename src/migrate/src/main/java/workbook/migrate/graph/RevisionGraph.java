package workbook.migrate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The revisions of a project and how they hang together, checked: each id once, nothing missing, no
 * circle. It may have several first revisions, branches and merges, and dependencies across them.
 */
public final class RevisionGraph {
  private final List<Vertex> vertices;
  private final Names names;

  private RevisionGraph(List<Vertex> vertices, Names names) {
    this.vertices = vertices;
    this.names = names;
  }

  /**
   * The graph of these revisions.
   *
   * @throws GraphException when they make none; it names all that is wrong
   */
  public static RevisionGraph of(Collection<Node> nodes) {
    List<Vertex> vertices = new ArrayList<>();
    nodes.forEach(it -> vertices.add(new Vertex(it, vertices.size())));
    RevisionGraph graph = new RevisionGraph(List.copyOf(vertices), GraphCheck.join(vertices));
    for (Vertex vertex : graph.vertices) {
      if (!vertex.node().labels().isEmpty()) {
        Labels.spread(graph, vertex);
      }
    }
    return graph;
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
    return Optional.ofNullable(names.id(id));
  }

  /**
   * The revision of this id, label, or beginning of one.
   *
   * @throws GraphException when there is none, or several begin so
   */
  public Vertex find(String name) {
    return names.find(name, it -> true);
  }

  /**
   * The same on a branch, where a beginning need only be clear among what is there.
   *
   * @param branch a label, or a revision on it
   * @throws GraphException when there is none, several begin so, or it is elsewhere
   */
  public Vertex find(String name, String branch) {
    VertexSet line = line(branch);
    Vertex found = names.find(name, line::contains);
    if (!line.contains(found)) {
      throw GraphException.of("not-on-branch", found.id(), branch);
    }
    return found;
  }

  /** The revision that names a branch: it carries the label, or has the id. */
  public Vertex branch(String name) {
    return names.branch(name);
  }

  /** What is on a branch: ancestors and descendants of the revision that names it. */
  public VertexSet line(String branch) {
    List<Vertex> named = List.of(branch(branch));
    VertexSet line = ancestors(named);
    line.addAll(descendants(named).list());
    return line;
  }

  /** An empty set of revisions. */
  public VertexSet none() {
    return new VertexSet(vertices);
  }

  /** These and all that must have run for them to have run. */
  public VertexSet below(Collection<Vertex> from) {
    return reached(from, Vertex::needs);
  }

  /** These and all that can't have run without them. */
  public VertexSet above(Collection<Vertex> from) {
    return reached(from, Vertex::dependents);
  }

  /** These, their parents and so on, without what they depend on. */
  public VertexSet ancestors(Collection<Vertex> from) {
    return reached(from, Vertex::parents);
  }

  /** These, their children and so on, without what depends on them. */
  public VertexSet descendants(Collection<Vertex> from) {
    return reached(from, Vertex::children);
  }

  /** Those of the revisions that others of them imply, since these need them. */
  public List<Vertex> implied(Collection<Vertex> among) {
    if (among.size() < 2) {
      return List.of();
    }
    VertexSet implied = below(among.stream().flatMap(it -> it.needs().stream()).toList());
    return among.stream().filter(implied::contains).toList();
  }

  private VertexSet reached(Collection<Vertex> from, Function<Vertex, List<Vertex>> next) {
    VertexSet found = none();
    Deque<Vertex> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Vertex vertex = open.pop();
      if (found.add(vertex)) {
        for (Vertex reached : next.apply(vertex)) {
          open.push(reached);
        }
      }
    }
    return found;
  }
}
