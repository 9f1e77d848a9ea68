package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refused;

import org.junit.jupiter.api.Test;

/** S1 to S8: one line of revisions. */
final class LineScenariosTests {
  private static final Play LINE = new Play(graph("a", "b <- a", "c <- b", "d <- c", "e <- d"));

  @Test
  void s01_goes_up_to_a_revision() {
    assertThat(LINE.from("c").up("e")).isEqualTo("d e -> e");
    assertThat(LINE.from().up("c")).isEqualTo("a b c -> c");
  }

  @Test
  void s02_goes_up_by_a_count() {
    assertThat(LINE.from("a").up("+2")).isEqualTo("b c -> c");
    assertThat(LINE.from("b").up("+3")).isEqualTo("c d e -> e");
    assertThat(LINE.from("a").up("b+2")).isEqualTo("b c d -> d");
    assertThat(LINE.from("a").up("d-2")).isEqualTo("b -> b");
  }

  @Test
  void s03_refuses_to_go_up_past_the_end_or_backwards() {
    assertThat(refused(() -> LINE.from("b").up("-2"))).isEqualTo("wrong-direction");
    assertThat(refused(() -> LINE.from("b").up("+5"))).isEqualTo("too-far");
  }

  @Test
  void s04_goes_down_to_a_revision() {
    assertThat(LINE.from("e").down("c")).isEqualTo("e d -> c");
    assertThat(LINE.from("c").down("base")).isEqualTo("c b a ->");
  }

  @Test
  void s05_goes_down_by_a_count() {
    assertThat(LINE.from("c").down("-1")).isEqualTo("c -> b");
    assertThat(LINE.from("e").down("-3")).isEqualTo("e d c -> b");
    assertThat(LINE.from("d").down("a+2")).isEqualTo("d -> c");
    assertThat(LINE.from("d").down("c-2")).isEqualTo("d c b -> a");
  }

  @Test
  void s06_refuses_to_go_down_past_the_end_or_backwards() {
    assertThat(refused(() -> LINE.from("b").down("-5"))).isEqualTo("too-far");
    assertThat(refused(() -> LINE.from("b").down("+2"))).isEqualTo("wrong-direction");
  }

  @Test
  void s07_refuses_to_go_down_to_what_is_above() {
    assertThat(refused(() -> LINE.from().down("b"))).isEqualTo("not-below-base");
    assertThat(refused(() -> LINE.from("b").down("c"))).isEqualTo("not-below");
  }

  @Test
  void s08_does_nothing_where_it_already_is() {
    assertThat(LINE.from("a").down("a")).isEqualTo("-> a");
    assertThat(LINE.from("e").down("e")).isEqualTo("-> e");
    assertThat(LINE.from().down("base")).isEqualTo("->");
    assertThat(LINE.from("d").stamp("base")).isEqualTo("D d ->");
  }
}
