package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbook.migrate.Direction;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.targets.Targets;

/** Every upgrade, downgrade and stamp that Alembic was seen to do, or to refuse. */
final class AlembicMovesTests {
  /** What Alembic says, and the kinds of error that say it here. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "Can't locate revision",
          Set.of("unknown-revision", "unknown-branch", "not-on-branch", "ambiguous-id"),
          "Multiple head",
          Set.of("several-heads"),
          "Relative revision",
          Set.of("too-far", "wrong-direction"),
          "Walked too far",
          Set.of("too-far"),
          "Ambiguous walk",
          Set.of("ambiguous-walk"),
          "Ambiguous upgrade",
          Set.of("several-rows"),
          "Destination",
          Set.of("not-below", "not-below-base"),
          "Not a valid downgrade",
          Set.of("not-below"));

  @TestFactory
  Stream<DynamicContainer> does_what_alembic_does() {
    return AlembicGraphs.names().stream()
        .map(
            name -> {
              RevisionGraph graph = AlembicGraphs.graph(name);
              return DynamicContainer.dynamicContainer(
                  name,
                  AlembicGraphs.moves(name).stream()
                      .map(it -> DynamicTest.dynamicTest(it.name(), () -> check(graph, it))));
            });
  }

  private static void check(RevisionGraph graph, Move move) {
    if (forksAtItsLabel(graph, move)) {
      String place = move.target().split("@", -1)[1];
      assertThat(steps(graph, move)).isEqualTo(Planner.at(graph, move.rows()).downgrade(place));
    } else if (move.isRefused()) {
      checkRefusal(graph, move);
    } else if (move.operation().equals("stamp")) {
      checkStamp(graph, move);
    } else {
      checkSteps(graph, move, steps(graph, move));
    }
  }

  /** Alembic finds no way down to a label's own revision where several revisions follow it. */
  private static boolean forksAtItsLabel(RevisionGraph graph, Move move) {
    List<String> parts = List.of(move.target().split("@", -1));
    return move.text("error").startsWith("Not a valid")
        && graph.find(parts.get(0)).equals(graph.find(parts.get(1)));
  }

  private static void checkRefusal(RevisionGraph graph, Move move) {
    GraphException refusal =
        catchThrowableOfType(GraphException.class, () -> anything(graph, move));
    assertThat(refusal).isNotNull();
    assertThat(refusal).hasMessageContaining("`");
    if (move.isWarnedOf()) {
      assertThat(refusal.key()).isEqualTo("several-rows-down");
      assertThat(refusal.candidates()).containsExactlyInAnyOrderElementsOf(move.rows());
      assertThat(refusal).hasMessageContaining("`" + move.rows().get(0) + "@-1`");
    } else if (move.has("error")) {
      assertThat(kinds(move.text("error"))).contains(refusal.key());
    }
  }

  private static Set<String> kinds(String error) {
    return KINDS.entrySet().stream()
        .filter(it -> error.startsWith(it.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static void anything(RevisionGraph graph, Move move) {
    if (move.operation().equals("stamp")) {
      Planner.at(graph, move.rows()).stamp(move.target());
    } else {
      steps(graph, move);
    }
  }

  private static List<Step> steps(RevisionGraph graph, Move move) {
    Planner planner = Planner.at(graph, move.rows());
    return move.operation().equals("up")
        ? planner.upgrade(move.target())
        : planner.downgrade(move.target());
  }

  private static void checkSteps(RevisionGraph graph, Move move, List<Step> steps) {
    List<String> ids = steps.stream().map(it -> it.revision().id()).toList();
    if (move.has("steps") && ids.equals(move.list("steps"))) {
      assertThat(TableOfRows.letters(changes(steps))).isEqualTo(move.text("sql"));
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            move.list(move.has("unordered") ? "unordered" : "steps"));
    assertThat(rowsAfter(graph, move, steps)).isEqualTo(move.list("table"));
  }

  /** Proves on the way that the order respects the graph, and the rows at each step. */
  private static List<String> rowsAfter(RevisionGraph graph, Move move, List<Step> steps) {
    TableOfRows table = new TableOfRows(move.rows());
    Set<Vertex> applied = new HashSet<>(TableOfRows.applied(graph, move.rows()));
    for (Step step : steps) {
      Vertex revision = graph.vertex(step.revision().id()).orElseThrow();
      if (step.direction() == Direction.UPGRADE) {
        assertThat(applied.containsAll(revision.needs())).isTrue();
        assertThat(applied.add(revision)).isTrue();
      } else {
        assertThat(revision.dependents()).noneMatch(applied::contains);
        assertThat(applied.remove(revision)).isTrue();
      }
      table.apply(step.rows());
      assertThat(table.rows()).isEqualTo(TableOfRows.expected(applied));
    }
    return table.rows();
  }

  private static List<RowChange> changes(List<Step> steps) {
    return steps.stream().flatMap(it -> it.rows().stream()).toList();
  }

  private static void checkStamp(RevisionGraph graph, Move move) {
    List<RowChange> changes = Planner.at(graph, move.rows()).stamp(move.target());
    TableOfRows table = new TableOfRows(move.rows());
    table.apply(changes);
    if (losesRows(graph, move)) {
      assertThat(table.rows()).isEqualTo(stamped(graph, move));
      return;
    }
    assertThat(table.rows()).isEqualTo(move.list("table"));
    if (!move.target().equals("heads")) {
      assertThat(TableOfRows.letters(changes)).isEqualTo(move.text("sql"));
    }
  }

  /**
   * Whether Alembic forgets what ran. Stamping up, it lets one revision take the place of all rows
   * that it looks at, also of those that stand beside this revision and not below it.
   */
  private static boolean losesRows(RevisionGraph graph, Move move) {
    return goesUp(graph, move) && !move.list("table").equals(stamped(graph, move));
  }

  private static boolean goesUp(RevisionGraph graph, Move move) {
    Collection<Vertex> applied = TableOfRows.applied(graph, move.rows());
    return !move.target().endsWith("base")
        && destinations(graph, move).stream()
            .allMatch(it -> !applied.contains(it) || move.rows().contains(it.id()));
  }

  private static List<String> stamped(RevisionGraph graph, Move move) {
    Set<Vertex> applied = new HashSet<>(TableOfRows.applied(graph, move.rows()));
    applied.addAll(graph.below(destinations(graph, move)).list());
    return TableOfRows.expected(applied);
  }

  private static List<Vertex> destinations(RevisionGraph graph, Move move) {
    return new Targets(graph, List.of()).upgrade(move.target());
  }

  @Test
  void loses_no_row_where_alembic_does() {
    long lost = 0;
    for (String name : AlembicGraphs.names()) {
      RevisionGraph graph = AlembicGraphs.graph(name);
      lost +=
          AlembicGraphs.moves(name).stream()
              .filter(it -> it.operation().equals("stamp") && !it.isRefused())
              .filter(it -> losesRows(graph, it))
              .count();
    }
    assertThat(lost).isEqualTo(38);
  }

  @Test
  void takes_the_same_order_but_where_lines_are_equal() {
    List<String> other = new ArrayList<>();
    for (String name : AlembicGraphs.names()) {
      RevisionGraph graph = AlembicGraphs.graph(name);
      for (Move move : AlembicGraphs.moves(name)) {
        if (move.has("steps") && !move.isRefused() && !move.operation().equals("stamp")) {
          List<String> ids = steps(graph, move).stream().map(it -> it.revision().id()).toList();
          if (!ids.equals(move.list("steps"))) {
            other.add(name + ": " + move.name());
          }
        }
      }
    }
    assertThat(other).hasSize(7);
  }
}
