package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/** What holds on every graph, from every place; the seed of a failure is its test's name. */
final class RandomGraphTests {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void runs_nothing_before_what_it_needs(long seed) {
    Random random = new Random(seed);
    RevisionGraph graph = RandomGraph.of(random, 30);
    List<String> rows = RandomGraph.rows(random, graph);
    List<Vertex> up = revisions(graph, Planner.at(graph, rows).upgrade("heads"));
    assertThat(RandomGraph.respects(up, TableOfRows.applied(graph, rows))).isTrue();

    List<Vertex> down = revisions(graph, Planner.at(graph, rows).downgrade("base"));
    Collections.reverse(down);
    assertThat(down).containsExactlyInAnyOrderElementsOf(TableOfRows.applied(graph, rows));
    assertThat(RandomGraph.respects(down, Set.of())).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void keeps_as_rows_what_no_other_needs(long seed) {
    Random random = new Random(seed);
    RevisionGraph graph = RandomGraph.of(random, 30);
    List<String> rows = RandomGraph.rows(random, graph);
    TableOfRows table = new TableOfRows(rows);
    Set<Vertex> applied = new HashSet<>(TableOfRows.applied(graph, rows));
    for (Step step : Planner.at(graph, rows).upgrade("heads")) {
      table.apply(step.rows());
      applied.add(graph.find(step.revision().id()));
      assertThat(table.rows()).isEqualTo(TableOfRows.expected(applied));
    }
    for (Step step : Planner.at(graph, table.rows()).downgrade("base")) {
      table.apply(step.rows());
      applied.remove(graph.find(step.revision().id()));
      assertThat(table.rows()).isEqualTo(TableOfRows.expected(applied));
    }
    assertThat(table.rows()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_its_rows_again_when_all_steps_up_are_taken_back(long seed) {
    Random random = new Random(seed);
    RevisionGraph graph = RandomGraph.of(random, 30);
    List<String> rows = RandomGraph.rows(random, graph);
    String target = RandomGraph.any(random, graph).id();
    List<Step> up = new ArrayList<>(Planner.at(graph, rows).upgrade(target));
    TableOfRows table = new TableOfRows(rows);
    up.forEach(it -> table.apply(it.rows()));

    Rows after = new Rows(graph, table.rows().stream().map(graph::find).toList());
    Collections.reverse(up);
    up.forEach(it -> table.apply(after.remove(graph.find(it.revision().id()))));
    assertThat(table.rows()).isEqualTo(rows);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_all_heads_again_after_a_way_down_and_up(long seed) {
    Random random = new Random(seed);
    RevisionGraph graph = RandomGraph.of(random, 30);
    List<String> tips = graph.tips().stream().map(Vertex::id).sorted().toList();
    TableOfRows table = new TableOfRows(tips);
    String target = RandomGraph.any(random, graph).id();
    Planner.at(graph, tips).downgrade(target).forEach(it -> table.apply(it.rows()));
    assertThat(TableOfRows.applied(graph, table.rows())).contains(graph.find(target));

    Planner.at(graph, table.rows()).upgrade("heads").forEach(it -> table.apply(it.rows()));
    assertThat(table.rows()).isEqualTo(tips);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void stamps_the_rows_that_an_upgrade_ends_with(long seed) {
    Random random = new Random(seed);
    RevisionGraph graph = RandomGraph.of(random, 30);
    List<String> rows = RandomGraph.rows(random, graph);
    List<String> above =
        graph.vertices().stream()
            .filter(it -> !TableOfRows.applied(graph, rows).contains(it))
            .map(Vertex::id)
            .toList();
    List<String> targets = new ArrayList<>(above.subList(0, Math.min(5, above.size())));
    targets.add("heads");
    for (String target : targets) {
      TableOfRows ran = new TableOfRows(rows);
      Planner.at(graph, rows).upgrade(target).forEach(it -> ran.apply(it.rows()));
      TableOfRows stamped = new TableOfRows(rows);
      stamped.apply(Planner.at(graph, rows).stamp(target));
      assertThat(stamped.rows()).as(target).isEqualTo(ran.rows());
    }
  }

  @Test
  void s40_orders_a_large_graph() {
    RevisionGraph graph = RandomGraph.of(new Random(40), 800);
    List<Vertex> up = revisions(graph, Planner.at(graph, List.of()).upgrade("heads"));
    assertThat(up).containsExactlyInAnyOrderElementsOf(graph.vertices());
    assertThat(RandomGraph.respects(up, Set.of())).isTrue();
  }

  private static List<Vertex> revisions(RevisionGraph graph, List<Step> steps) {
    List<Vertex> revisions = new ArrayList<>();
    steps.forEach(it -> revisions.add(graph.find(it.revision().id())));
    return revisions;
  }
}
