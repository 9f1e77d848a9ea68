package workbook.migrate.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import workbook.migrate.graph.GraphText;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/** Graphs as teams make them: lines, forks, merges, several bases, dependencies, labels. */
final class RandomGraph {
  private final Random random;
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();

  private RandomGraph(Random random) {
    this.random = random;
  }

  static RevisionGraph of(Random random, int size) {
    RandomGraph graph = new RandomGraph(random);
    IntStream.range(0, size).forEach(graph::add);
    Collections.shuffle(graph.nodes, random);
    return RevisionGraph.of(graph.nodes);
  }

  private void add(int number) {
    String id = "r" + number;
    List<String> parents = parents();
    List<String> labels = random.nextInt(8) == 0 ? List.of("l" + number) : List.of();
    nodes.add(GraphText.node(id, parents, dependencies(parents), labels));
    heads.removeAll(parents);
    heads.add(id);
  }

  private List<String> parents() {
    int kind = random.nextInt(20);
    if (nodes.isEmpty() || kind == 0) {
      return List.of();
    }
    if (kind < 4 && heads.size() > 1) {
      Collections.shuffle(heads, random);
      return List.copyOf(heads.subList(0, 2 + random.nextInt(Math.min(2, heads.size() - 1))));
    }
    return kind < 8 ? List.of(anyId()) : List.of(heads.get(random.nextInt(heads.size())));
  }

  private List<String> dependencies(List<String> parents) {
    if (nodes.isEmpty() || random.nextInt(6) != 0) {
      return List.of();
    }
    String id = anyId();
    return parents.contains(id) ? List.of() : List.of(id);
  }

  private String anyId() {
    return nodes.get(random.nextInt(nodes.size())).id();
  }

  /** Any of the graph's revisions. */
  static Vertex any(Random random, RevisionGraph graph) {
    return graph.vertices().get(random.nextInt(graph.vertices().size()));
  }

  /** Rows that a database on this graph may have. */
  static List<String> rows(Random random, RevisionGraph graph) {
    List<Vertex> some = new ArrayList<>();
    IntStream.range(0, random.nextInt(4)).forEach(it -> some.add(any(random, graph)));
    return TableOfRows.expected(graph.below(some).list());
  }

  /** Whether each of the revisions stands after all it needs, which may also be there before. */
  static boolean respects(List<Vertex> order, Collection<Vertex> there) {
    Set<Vertex> done = new HashSet<>(there);
    for (Vertex vertex : order) {
      if (!done.containsAll(vertex.needs()) || !done.add(vertex)) {
        return false;
      }
    }
    return true;
  }
}
