package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;

import org.junit.jupiter.api.Test;
import workbook.migrate.graph.RevisionGraph;

/** S25 to S30 and S32 to S34: revisions that depend on others elsewhere. */
final class DependencyScenariosTests {
  private static RevisionGraph library(String dependency) {
    return graph(
        "a1 [lib1]",
        "b1 <- a1",
        "c1 <- b1 [c1lib]",
        "a2",
        "b2 <- a2",
        "c2 <- b2 {" + dependency + "}",
        "d1 <- c1",
        "e1 <- d1",
        "f1 <- e1");
  }

  @Test
  void s25_writes_no_row_for_what_another_row_depends_on() {
    Play play = new Play(library("c1"));
    assertThat(play.from("c2", "d1").down("c1")).isEqualTo("d1 -> c2");
    assertThat(play.from("e1", "c2").stamp("b1")).isEqualTo("D e1, U c2>b1 -> b1");
  }

  @Test
  void s26_depends_on_a_label() {
    assertThat(new Play(library("c1lib")).from("a2").up("c2")).isEqualTo("a1 b1 c1 b2 c2 -> c2");
  }

  @Test
  void s27_goes_down_one_of_two_lines_that_depend_on_each_other() {
    Play play =
        new Play(graph("a1", "a2 <- a1", "b1", "b2 <- b1 {a2}", "b3 <- b2", "a3 <- a2 {b1}"));
    assertThat(play.from("a3", "b2").down("b1")).isEqualTo("b2 -> a3");
  }

  @Test
  void s28_may_depend_on_its_own_parent() {
    Play play = new Play(graph("a1", "a2 <- a1 {a1}"));
    assertThat(play.from().up("a2")).isEqualTo("a1 a2 -> a2");
    assertThat(play.from("a2").down("a1")).isEqualTo("a2 -> a1");
  }

  @Test
  void s29_counts_a_dependency_that_an_ancestor_has_only_once() {
    Play play =
        new Play(
            graph(
                "a1", "a2 <- a1", "a3 <- a2", "b1", "b2 <- b1 {a3}", "b3 <- b2", "b4 <- b3 {a3}"));
    assertThat(play.from("b4").down("b3")).isEqualTo("b4 -> b3");
  }

  @Test
  void s30_merges_a_line_with_one_that_it_depends_on() {
    Play play = new Play(graph("a1", "b1 {a1}", "bmerge <- a1, b1"));
    assertThat(play.from("a1").up("b1")).isEqualTo("b1 -> b1");
    assertThat(play.from("b1").up("bmerge")).isEqualTo("bmerge -> bmerge");
    assertThat(play.from("bmerge").down("a1")).isEqualTo("bmerge -> b1");
    assertThat(play.from("bmerge").down("b1")).isEqualTo("bmerge -> b1");
  }

  @Test
  void s32_gives_rows_back_that_a_base_with_dependencies_implied() {
    Play play =
        new Play(
            graph(
                "a1",
                "a2",
                "a3",
                "amerge <- a1, a2, a3",
                "b1",
                "b2",
                "bmerge <- b1, b2",
                "c1",
                "c2",
                "c3",
                "cmerge <- c1, c2, c3",
                "d1 {a3, b2, c1}"));
    assertThat(play.from("amerge", "bmerge", "cmerge", "d1").down("b2"))
        .isEqualTo("bmerge -> amerge b1 cmerge d1");
    assertThat(play.from("amerge", "b1", "cmerge", "d1").down("d1@base"))
        .isEqualTo("d1 -> amerge b1 b2 cmerge");
  }

  @Test
  void s33_takes_down_first_what_depends_on_it() {
    Play play = new Play(graph("y1 [y]", "x1 [x]", "y2 <- y1 {x1}", "x2 <- x1"));
    assertThat(play.from("x2", "y2").down("x@-1")).isEqualTo("x2 -> y2");
    assertThat(play.from("x1", "y1").down("x@-1")).isEqualTo("x1 -> y1");
    assertThat(play.from("y2").down("x@-1")).isEqualTo("y2 x1 -> y1");
  }

  @Test
  void s34_runs_no_other_line_than_the_one_asked_for_and_what_it_needs() {
    Play play =
        new Play(
            graph(
                "base1 [b_1]",
                "a1a <- base1",
                "a1b <- base1",
                "b1a <- a1a",
                "b1b <- a1b {a3}",
                "base2 [b_2]",
                "a2 <- base2",
                "b2 <- a2",
                "c2 <- b2 {a3}",
                "d2 <- c2",
                "base3 [b_3]",
                "a3 <- base3",
                "b3 <- a3"));
    assertThat(play.from().up("b_2@head")).isEqualTo("base3 a3 base2 a2 b2 c2 d2 -> d2");
    assertThat(play.from("d2").down("b_2@base")).isEqualTo("d2 c2 b2 a2 base2 -> a3");
    assertThat(play.from("b1a", "b1b", "d2", "b3").down("b_3@base"))
        .isEqualTo("b1b d2 c2 b3 a3 base3 -> a1b b1a b2");
  }
}
