package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refusal;
import static workbook.migrate.plan.Play.refused;

import org.junit.jupiter.api.Test;

/** Targets that Alembic can't make out, or takes for something else, found by random graphs. */
final class BetterThanAlembicTests {
  private static final Play FORK = new Play(graph("a [shop]", "b <- a", "c <- a"));
  private static final Play NEEDY = new Play(graph("a [shop]", "b <- a {c}", "c <- a"));

  @Test
  void the_heads_of_a_branch_may_need_each_other() {
    assertThat(NEEDY.from().up("shop@heads")).isEqualTo("a c b -> b");
    assertThat(NEEDY.from("a").stamp("shop@heads")).isEqualTo("U a>b -> b");
    assertThat(NEEDY.from().stamp("shop@heads")).isEqualTo("I b -> b");
    assertThat(NEEDY.range(":shop@heads")).isEqualTo("b c a");
  }

  @Test
  void stamps_of_which_one_comes_along_with_another_are_refused_whatever_their_order() {
    assertThat(refusal(() -> NEEDY.from("a").stamp("b", "c")).candidates()).containsExactly("c");
    assertThat(refusal(() -> NEEDY.from("a").stamp("c", "b")).candidates()).containsExactly("c");
    assertThat(refused(() -> NEEDY.from("b").stamp("a", "heads"))).isEqualTo("implied-targets");
    assertThat(FORK.from("a").stamp("b", "c")).isEqualTo("U a>b, I c -> b c");
    assertThat(FORK.from("b", "c").stamp("base", "b")).isEqualTo("D b, D c, I b -> b");
  }

  @Test
  void a_downgrade_on_a_branch_that_is_not_there_takes_nothing_down() {
    Play line = new Play(graph("a [shop]", "b <- a"));
    assertThat(refused(() -> line.from("b").down("shpo@base"))).isEqualTo("unknown-branch");
    assertThat(refused(() -> line.from("b").down("shpo@a"))).isEqualTo("unknown-branch");
    assertThat(line.from("b").down("shop@base")).isEqualTo("b a ->");
  }

  @Test
  void a_branch_that_forks_above_its_label_goes_down_as_a_whole_or_by_one_step() {
    assertThat(FORK.from("b").down("shop@a")).isEqualTo("b -> a");
    assertThat(FORK.from("b", "c").down("shop@a")).isEqualTo("b c -> a");
    assertThat(FORK.from("b").down("shop@-1")).isEqualTo("b -> a");
    assertThat(NEEDY.from("b").down("shop@-1")).isEqualTo("b -> c");
  }
}
