package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.targets.Targets;

/** What Alembic says of graphs: how they hang together, what names and ranges mean. */
final class AlembicGraphTests {

  /** Makes the tests of one graph. */
  private interface Tests {
    Stream<DynamicTest> of(RevisionGraph graph, JsonNode facts);
  }

  private static Stream<DynamicContainer> eachGraph(Tests tests) {
    return AlembicGraphs.names().stream()
        .map(
            it ->
                DynamicContainer.dynamicContainer(
                    it, tests.of(AlembicGraphs.graph(it), AlembicGraphs.of(it))));
  }

  @TestFactory
  Stream<DynamicContainer> has_the_same_heads_and_bases() {
    return eachGraph(
        (graph, facts) ->
            Stream.of(
                same("heads", graph.heads(), facts.get("heads")),
                same("tips", graph.tips(), facts.get("real_heads")),
                same("bases", graph.bases(), facts.get("bases"))));
  }

  private static DynamicTest same(String what, List<Vertex> found, JsonNode expected) {
    return DynamicTest.dynamicTest(
        what, () -> assertThat(ids(found)).isEqualTo(AlembicGraphs.texts(expected)));
  }

  @TestFactory
  Stream<DynamicContainer> joins_and_labels_revisions_alike() {
    return eachGraph(
        (graph, facts) ->
            facts.get("info").properties().stream()
                .map(
                    it ->
                        DynamicTest.dynamicTest(
                            it.getKey(),
                            () -> checkVertex(graph.find(it.getKey()), it.getValue()))));
  }

  private static void checkVertex(Vertex vertex, JsonNode expected) {
    assertThat(ids(vertex.children()))
        .containsExactlyInAnyOrderElementsOf(AlembicGraphs.texts(expected.get("next")));
    assertThat(vertex.labels())
        .containsExactlyInAnyOrderElementsOf(AlembicGraphs.texts(expected.get("labels")));
    assertThat(vertex.isBranchPoint()).isEqualTo(expected.get("branchpoint").asBoolean());
    assertThat(vertex.isMergePoint()).isEqualTo(expected.get("mergepoint").asBoolean());
    assertThat(ids(vertex.needs())).containsAll(AlembicGraphs.texts(expected.get("norm_down")));
  }

  @TestFactory
  Stream<DynamicContainer> finds_the_same_revisions_for_a_name() {
    return eachGraph(
        (graph, facts) ->
            facts.get("resolve").properties().stream()
                .filter(it -> !it.getKey().matches(".*[+-]\\d"))
                .map(
                    it ->
                        DynamicTest.dynamicTest(
                            it.getKey(),
                            () -> checkName(graph, it.getKey(), it.getValue().get("many")))));
  }

  private static void checkName(RevisionGraph graph, String name, JsonNode expected) {
    Targets targets = new Targets(graph, List.of());
    if (expected.has("error")) {
      assertThat(catchThrowableOfType(GraphException.class, () -> targets.upgrade(name)))
          .isNotNull();
    } else {
      assertThat(ids(targets.upgrade(name))).isEqualTo(AlembicGraphs.texts(expected.get("revs")));
    }
  }

  @TestFactory
  Stream<DynamicContainer> walks_the_same_ranges() {
    return eachGraph(
        (graph, facts) ->
            AlembicGraphs.texts(facts.get("history")).stream()
                .map(
                    it -> {
                      List<String> parts = Arrays.asList(it.split(" \\| ", 2));
                      return DynamicTest.dynamicTest(
                          parts.get(0), () -> checkRange(graph, parts.get(0), parts.get(1)));
                    }));
  }

  private static void checkRange(RevisionGraph graph, String range, String expected) {
    Histories histories = new Histories(graph, List.of());
    if (expected.startsWith("error")) {
      assertThat(catchThrowableOfType(GraphException.class, () -> histories.range(range)))
          .isNotNull();
    } else if (expected.startsWith("walk")) {
      List<String> walk = Move.words(expected.substring("walk".length()).strip());
      List<Vertex> found = histories.range(range);
      assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(walk);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).needs()).doesNotContainAnyElementsOf(found.subList(0, i + 1));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> refuses_what_is_no_graph() {
    return AlembicGraphs.broken().properties().stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.getKey(),
                    () ->
                        assertThat(
                                catchThrowableOfType(
                                    GraphException.class,
                                    () -> RevisionGraph.of(AlembicGraphs.nodes(it.getValue()))))
                            .isNotNull()));
  }

  private static List<String> ids(Collection<Vertex> revisions) {
    return revisions.stream().map(Vertex::id).toList();
  }
}
