package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refusal;
import static workbook.migrate.plan.Play.refused;

import org.junit.jupiter.api.Test;

/** S9 to S17 and S31: two branches that fork at one revision. */
final class BranchScenariosTests {
  private static final Play BRANCH =
      new Play(
          graph("a", "b <- a", "c1 <- b [c1branch]", "d1 <- c1", "c2 <- b [c2branch]", "d2 <- c2"));

  @Test
  void s09_goes_up_to_two_heads_and_down_from_them() {
    assertThat(BRANCH.from("a").up("d1", "d2")).isEqualTo("b c2 d2 c1 d1 -> d1 d2");
    assertThat(BRANCH.from("d1", "d2").down("a")).isEqualTo("d1 c1 d2 c2 b -> a");
  }

  @Test
  void s10_counts_on_a_branch_from_where_it_forks() {
    assertThat(BRANCH.from("b").up("c2branch@head-1")).isEqualTo("c2 -> c2");
    assertThat(BRANCH.from("c1").up("c2branch@+1")).isEqualTo("c2 -> c1 c2");
    assertThat(BRANCH.from("c1", "c2").up("c2branch@+1")).isEqualTo("d2 -> c1 d2");
  }

  @Test
  void s11_asks_which_of_several_rows_to_count_from() {
    assertThat(refusal(() -> BRANCH.from("c1", "c2").up("+1")))
        .satisfies(
            it -> assertThat(it.key()).isEqualTo("several-rows"),
            it -> assertThat(it.candidates()).containsExactly("c1", "c2"));
    assertThat(BRANCH.from().up("base+1")).isEqualTo("a -> a");
    assertThat(BRANCH.from().up("+1")).isEqualTo("a -> a");
  }

  @Test
  void s12_counts_from_the_base_of_a_branch_going_down() {
    assertThat(BRANCH.from("d2", "d1").down("base+2")).isEqualTo("d1 c1 d2 c2 -> b");
    assertThat(BRANCH.from("d2", "d1").down("c2branch@base+2")).isEqualTo("d2 c2 -> d1");
    assertThat(BRANCH.from("d2", "d1").down("c2branch@base+3")).isEqualTo("d2 -> c2 d1");
    assertThat(BRANCH.from("d2", "d1").down("c2")).isEqualTo("d2 -> c2 d1");
  }

  @Test
  void s13_asks_which_branch_goes_down_where_alembic_takes_any() {
    assertThat(refusal(() -> BRANCH.from("d2", "d1").down("-1")))
        .satisfies(
            it -> assertThat(it.key()).isEqualTo("several-rows-down"),
            it -> assertThat(it.candidates()).containsExactly("d1", "d2"));
    assertThat(BRANCH.from("d1", "d2").down("c1branch@-1")).isEqualTo("d1 -> c1 d2");
  }

  @Test
  void s14_goes_down_one_branch_whatever_the_order_of_rows() {
    assertThat(BRANCH.from("d2", "c1").down("d2-1")).isEqualTo("d2 -> c1 c2");
    assertThat(BRANCH.from("c1", "d2").down("d2-1")).isEqualTo("d2 -> c1 c2");
    assertThat(BRANCH.from("d1", "d2").down("c1branch@head-1")).isEqualTo("d1 -> c1 d2");
  }

  @Test
  void s15_names_a_branch_by_a_revision_on_it() {
    assertThat(BRANCH.from("c1", "d2").down("c1branch@b")).isEqualTo("c1 -> d2");
    assertThat(BRANCH.from("d1", "d2").down("c2@b")).isEqualTo("d2 c2 -> d1");
    assertThat(BRANCH.from("d1", "d2").down("d1@b")).isEqualTo("d1 c1 -> d2");
  }

  @Test
  void s16_goes_down_to_the_base_by_a_count_and_no_further() {
    assertThat(BRANCH.from("a").down("-1")).isEqualTo("a ->");
    assertThat(refused(() -> BRANCH.from().down("-1"))).isEqualTo("too-far");
    assertThat(BRANCH.from("d1", "c2").down("c2")).isEqualTo("-> c2 d1");
    assertThat(BRANCH.from("d1", "c2").down("d1")).isEqualTo("-> c2 d1");
  }

  @Test
  void s17_stamps_a_fork_a_base_and_a_head() {
    assertThat(BRANCH.from("d1", "c2").stamp("b")).isEqualTo("D d1, U c2>b -> b");
    assertThat(BRANCH.from("d1", "c2").stamp("c1branch@base")).isEqualTo("D d1 -> c2");
    assertThat(BRANCH.from("d1", "c2").stamp("c2branch@head")).isEqualTo("U c2>d2 -> d1 d2");
  }

  @Test
  void s31_takes_down_what_depends_on_another_branch() {
    Play crossed =
        new Play(
            graph(
                "a",
                "b <- a",
                "c1 <- b [c1branch]",
                "d1 <- c1",
                "c2 <- b [c2branch]",
                "d2 <- c2 {c1}"));
    assertThat(crossed.from("d1", "d2").down("c2branch@b")).isEqualTo("d2 c2 -> d1");
    assertThat(crossed.from("d1", "d2").down("c1branch@b")).isEqualTo("d1 d2 c1 -> c2");
  }
}
