package workbook.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.migrate.Migration;
import workbook.migrate.Operations;

final class RevisionGraphTests {
  private static final RevisionGraph LINE =
      graph("a", "b<-a", "c<-b", "ddddd1<-c", "ddddd2<-ddddd1");

  private static final Migration NOTHING =
      new Migration() {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
      };

  /** Nodes written as {@code id} or {@code id<-parent,parent}. */
  private static RevisionGraph graph(String... nodes) {
    return RevisionGraph.of(
        Arrays.stream(nodes)
            .map(
                text -> {
                  String[] parts = text.split("<-", -1);
                  List<String> parents =
                      parts.length == 1 ? List.of() : List.of(parts[1].split(",", -1));
                  return new Node(
                      parts[0], parents, List.of(), List.of(), "", "", parts[0] + ".java", NOTHING);
                })
            .toList());
  }

  private static String ids(List<Node> steps) {
    return String.join(" ", steps.stream().map(Node::id).toList());
  }

  private static List<String> rows(String text) {
    return text == null ? List.of() : List.of(text.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    ", head, a b c ddddd1 ddddd2",
    ", heads, a b c ddddd1 ddddd2",
    ", +2, a b",
    "a, +2, b c",
    "a, b+2, b c ddddd1",
    "a, ddddd1-2, b",
    "b, c, c",
    "ddddd2, head, ''",
    "a, ddddd1, b c ddddd1",
  })
  void upgrades_to_a_target(String from, String target, String steps) {
    assertThat(ids(LINE.upgrade(rows(from), target))).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "c, base, c b a",
    "c, -1, c",
    "ddddd2, -3, ddddd2 ddddd1 c",
    "ddddd1, a+2, ddddd1",
    "ddddd1, c-2, ddddd1 c b",
    "a, -1, a",
    "a, a, ''",
    ", base, ''",
  })
  void downgrades_to_a_target(String from, String target, String steps) {
    assertThat(ids(LINE.downgrade(rows(from), target))).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "a, nope, unknown-revision",
    "a, ddddd, ambiguous-id",
    "b, +9, too-far",
    "b, -1, wrong-direction",
    "ddddd2, +1, too-far",
  })
  void an_impossible_upgrade_says_why(String from, String target, String key) {
    assertThatExceptionOfType(GraphException.class)
        .isThrownBy(() -> LINE.upgrade(rows(from), target))
        .satisfies(e -> assertThat(e.key()).isEqualTo(key))
        .withMessageContaining("`" + target + "`");
  }

  @ParameterizedTest
  @CsvSource({"b, -5, too-far", "b, +1, wrong-direction", "b, c, not-below", ", -1, too-far"})
  void an_impossible_downgrade_says_why(String from, String target, String key) {
    assertThatExceptionOfType(GraphException.class)
        .isThrownBy(() -> LINE.downgrade(rows(from), target))
        .satisfies(e -> assertThat(e.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @CsvSource({
    "a<-c b<-a c<-b, cycle",
    "a a, duplicate-id",
    "a b<-x, missing-parent",
    "a+b, bad-id",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bad-id-length",
  })
  void revisions_that_make_no_graph_are_refused(String nodes, String key) {
    assertThatExceptionOfType(GraphException.class)
        .isThrownBy(() -> graph(nodes.split(" ", -1)))
        .satisfies(e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void several_heads_are_named() {
    RevisionGraph fork = graph("a", "b<-a", "c<-a");
    assertThat(fork.heads()).containsExactly("b", "c");
    assertThatExceptionOfType(GraphException.class)
        .isThrownBy(() -> fork.upgrade(List.of(), "head"))
        .withMessageContaining("b, c")
        .withMessageContaining("heads");
  }

  @Test
  void rows_follow_a_merge_and_its_way_back() {
    RevisionGraph merge = graph("a", "b<-a", "c<-a", "d<-b,c");
    Node d = merge.node("d").orElseThrow();
    assertThat(merge.rowsAfterUpgrade(List.of("b", "c"), d)).containsExactly("d");
    assertThat(merge.rowsAfterDowngrade(List.of("d"), d)).containsExactly("b", "c");
  }
}
