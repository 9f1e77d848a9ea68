package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S18 to S24: branches that come together again, and lines that never do. */
final class MergeScenariosTests {
  private static final Play MERGE =
      new Play(
          graph(
              "a",
              "b <- a",
              "c1 <- b",
              "d1 <- c1",
              "c2 <- b [c2branch]",
              "d2 <- c2",
              "e <- d1, d2",
              "f <- e"));

  @Test
  void s18_goes_through_a_merge() {
    assertThat(MERGE.from("b").up("f")).isEqualTo("c2 d2 c1 d1 e f -> f");
    assertThat(MERGE.from("f").down("b")).isEqualTo("f e d1 c1 d2 c2 -> b");
  }

  @Test
  void s19_stamps_across_a_merge() {
    assertThat(MERGE.from("e").stamp("c2")).isEqualTo("U e>c2 -> c2");
    assertThat(MERGE.from("c2").stamp("e")).isEqualTo("U c2>e -> e");
    assertThat(MERGE.from("d1", "c2").stamp("e")).isEqualTo("D d1, U c2>e -> e");
    assertThat(MERGE.from("d1", "c2").stamp("c2branch@head")).isEqualTo("D d1, U c2>f -> f");
    assertThat(MERGE.from("b").stamp("e")).isEqualTo("U b>e -> e");
  }

  @Test
  void s20_keeps_the_head_that_a_merge_shares_a_parent_with() {
    Play roots =
        new Play(
            graph(
                "a1",
                "b1 <- a1",
                "c1 <- b1",
                "a2",
                "b2 <- a2",
                "c2 <- b2",
                "d1 <- c1, c2",
                "d2 <- c2"));
    assertThat(roots.from("d2", "b1").up("d1")).isEqualTo("c1 d1 -> d1 d2");
    assertThat(roots.from("d2", "d1").down("b1")).isEqualTo("d1 c1 -> b1 d2");
  }

  @Test
  void s21_merges_three_lines() {
    Play roots =
        new Play(
            graph(
                "a1",
                "b1 <- a1",
                "c1 <- b1",
                "a2",
                "b2 <- a2",
                "c2 <- b2",
                "a3",
                "b3 <- a3",
                "c3 <- b3",
                "d1 <- c1, c2, c3",
                "d2 <- c2",
                "d3 <- c3"));
    assertThat(roots.from("d3", "b2", "b1").up("d1")).isEqualTo("c2 c1 d1 -> d1 d3");
    assertThat(roots.from("d3", "d1").up("d2")).isEqualTo("d2 -> d1 d2 d3");
  }

  @Test
  void s22_knows_the_rows_after_each_step_of_twins() {
    Play twins =
        new Play(
            graph(
                "a",
                "b1 <- a",
                "b2 <- a",
                "b3 <- a",
                "c1 <- b1, b2, b3",
                "c2 <- b1, b2, b3",
                "d1 <- c1",
                "d2 <- c2"));
    assertThat(tables(twins, "a b3 b1 b2 c2 d2 c1 d1"))
        .containsExactly("a", "b3", "b1 b3", "b1 b2 b3", "c2", "d2", "c1 d2", "d1 d2");
  }

  @Test
  void s23_knows_the_rows_after_each_step_where_merges_share_one_parent() {
    Play almost =
        new Play(
            graph(
                "a",
                "b1 <- a",
                "b2 <- a",
                "b3 <- a",
                "c1 <- b1, b2",
                "c2 <- b2, b3",
                "d1 <- c1",
                "d2 <- c2"));
    assertThat(tables(almost, "a b2 b3 c2 d2 b1 c1 d1"))
        .containsExactly("a", "b2", "b2 b3", "c2", "d2", "b1 d2", "c1 d2", "d1 d2");
  }

  /** The rows after each of the revisions ran in just this order. */
  private static List<String> tables(Play play, String order) {
    Rows rows = new Rows(play.graph(), List.of());
    TableOfRows table = new TableOfRows(List.of());
    return Stream.of(order.split(" ", -1))
        .map(
            id -> {
              table.apply(rows.add(play.graph().find(id)));
              return String.join(" ", table.rows());
            })
        .toList();
  }

  @Test
  void s24_goes_up_and_stamps_lines_that_never_meet() {
    Play forest = new Play(graph("a1", "b1 <- a1", "a2", "b2 <- a2"));
    assertThat(forest.from().up("heads")).isEqualTo("a2 b2 a1 b1 -> b1 b2");
    assertThat(forest.from().stamp("heads")).isEqualTo("I b1, I b2 -> b1 b2");
    assertThat(forest.from("b1", "b2").stamp("heads")).isEqualTo("-> b1 b2");
    assertThat(forest.from("a1", "a2").stamp("heads")).isEqualTo("U a1>b1, U a2>b2 -> b1 b2");
  }
}
