package workbook.verify.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.plan.Planner;

/**
 * How long it takes to plan on large graphs, from the revisions' parents to the last step, and how
 * many bytes that allocates. Each shape is measured at the size and at four times the size: where
 * the time grows much more than fourfold, something is quadratic. The limit is 100 ms and 200 MiB
 * for 10,000 revisions. Nothing else plans on such graphs in Java, so there is no peer.
 *
 * <p>Run the main method; the first argument is the number of revisions, by default 10,000.
 */
final class GraphBenchmark {
  private static final int ROUNDS = 15;
  private static final double LIMIT_MILLIS = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private GraphBenchmark() {}

  public static void main(String[] arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    System.out.printf("Java %s, median of %d runs%n", Runtime.version(), ROUNDS);
    shapes()
        .forEach(
            (name, shape) -> {
              Figure cold = measure(shape.apply(size), 1);
              Figure warm = measure(shape.apply(size), ROUNDS);
              Figure large = measure(shape.apply(4 * size), ROUNDS);
              System.out.printf(
                  "%-28s first %6.1f ms   warm %6.1f ms (%4.0f %% of the limit), %5.1f MiB   "
                      + "4 times the size: %4.1f times as long%n",
                  name,
                  cold.millis(),
                  warm.millis(),
                  100 * warm.millis() / LIMIT_MILLIS,
                  warm.mebibytes(),
                  large.millis() / warm.millis());
            });
  }

  private static Map<String, IntFunction<List<Node>>> shapes() {
    Map<String, IntFunction<List<Node>>> shapes = new LinkedHashMap<>();
    shapes.put("one line", GraphBenchmark::line);
    shapes.put("forks that merge at once", GraphBenchmark::ladder);
    shapes.put("ten teams that merge often", size -> teams(size, 10));
    shapes.put("a hundred long branches", size -> teams(size, 100));
    shapes.put("two lines that depend", GraphBenchmark::zip);
    shapes.put("a head at each revision", GraphBenchmark::comb);
    shapes.put("fifty labels on one line", size -> labelled(size, 50));
    return shapes;
  }

  /** Revisions that follow each other. */
  private static List<Node> line(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> node(i, i == 0 ? new int[0] : from(i - 1)))
        .toList();
  }

  /** A fork of two, a merge, a fork of two, and so on. */
  private static List<Node> ladder(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                switch (i % 3) {
                  case 0 -> node(i, i == 0 ? new int[0] : from(i - 2, i - 1));
                  case 1 -> node(i, from(i - 1));
                  default -> node(i, from(i - 2));
                })
        .toList();
  }

  /** Lines side by side; every so often two of them merge, and one goes on from there. */
  private static List<Node> teams(int size, int teams) {
    int[] last = new int[teams];
    List<Node> nodes = new ArrayList<>(List.of(node(0)));
    for (int i = 1; i < size; i++) {
      int team = i % teams;
      int other = (i / teams) % teams;
      boolean merges = i % 7 == 0 && last[team] != last[other];
      nodes.add(merges ? node(i, from(last[team], last[other])) : node(i, from(last[team])));
      last[team] = i;
    }
    return nodes;
  }

  /** Two lines without a common base, each of whose revisions depends on the other line. */
  private static List<Node> zip(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                new Node(
                    id(i),
                    i < 2 ? List.of() : List.of(id(i - 2)),
                    List.of(),
                    i == 0 ? List.of() : List.of(id(i - 1)),
                    "",
                    "",
                    "",
                    NOTHING))
        .toList();
  }

  /** A line each of whose revisions has another one beside the next. */
  private static List<Node> comb(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> node(i, i == 0 ? new int[0] : from(i % 2 == 0 ? i - 2 : i - 1)))
        .toList();
  }

  /** A line on which so many branches are named. */
  private static List<Node> labelled(int size, int labels) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                new Node(
                    id(i),
                    i == 0 ? List.of() : List.of(id(i - 1)),
                    i % (size / labels) == 0 ? List.of("label" + i) : List.of(),
                    List.of(),
                    "",
                    "",
                    "",
                    NOTHING))
        .toList();
  }

  private static int[] from(int... parents) {
    return parents;
  }

  private static Node node(int number, int... parents) {
    List<String> ids = Arrays.stream(parents).mapToObj(GraphBenchmark::id).toList();
    return new Node(id(number), ids, List.of(), List.of(), "", "", "", NOTHING);
  }

  private static String id(int number) {
    return "r" + number;
  }

  /** Milliseconds and allocated mebibytes. */
  private record Figure(double millis, double mebibytes) {}

  private static Figure measure(List<Node> nodes, int rounds) {
    List<Long> nanos = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < rounds; i++) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      plan(nodes);
      nanos.add(System.nanoTime() - start);
      bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    }
    nanos.sort(null);
    return new Figure(nanos.get(nanos.size() / 2) / 1e6, bytes / 1024.0 / 1024.0);
  }

  /** The whole way: the graph, all steps up, all steps down. */
  private static void plan(List<Node> nodes) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    List<String> tips = graph.tips().stream().map(Vertex::id).toList();
    int up = Planner.at(graph, List.of()).upgrade("heads").size();
    int down = Planner.at(graph, tips).downgrade("base").size();
    if (up != nodes.size() || down != nodes.size()) {
      throw new IllegalStateException(up + " steps up and " + down + " down of " + nodes.size());
    }
  }

  private static final Migration NOTHING =
      new Migration() {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
      };
}
