package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refusal;
import static workbook.migrate.plan.Play.refused;

import org.junit.jupiter.api.Test;

/** S35 to S39: names, ranges, and what is no graph. */
final class NameScenariosTests {
  private static final Play LABELS =
      new Play(
          graph(
              "a [abranch]",
              "b <- a",
              "somelongername <- b",
              "c <- somelongername",
              "d",
              "e <- d [ebranch]",
              "someothername <- e",
              "f <- someothername"));

  @Test
  void s35_finds_a_revision_by_its_branch_and_the_beginning_of_its_id() {
    assertThat(LABELS.from().stamp("ebranch@head")).isEqualTo("I f -> f");
    assertThat(LABELS.from("b").stamp("abranch@base")).isEqualTo("D b ->");
    assertThat(LABELS.from().stamp("ebranch@some")).isEqualTo("I someothername -> someothername");
    assertThat(LABELS.from().stamp("abranch@some")).isEqualTo("I somelongername -> somelongername");
    assertThat(LABELS.from().stamp("ebranch")).isEqualTo("I e -> e");
    assertThat(LABELS.from().stamp("ebranch@ebranch")).isEqualTo("I e -> e");
    assertThat(LABELS.from().stamp("e@d")).isEqualTo("I d -> d");
    assertThat(LABELS.from().stamp("someoth@d")).isEqualTo("I d -> d");
    assertThat(LABELS.range("ebranch@-2:heads")).isEqualTo("f someothername e");
    assertThat(LABELS.range("base:ebranch@+2")).isEqualTo("e d");
  }

  @Test
  void s36_says_what_is_wrong_with_a_name() {
    assertThat(refused(() -> LABELS.from().up("ebranch@b"))).isEqualTo("not-on-branch");
    assertThat(refusal(() -> LABELS.from().up("x@d")))
        .hasMessageContaining("no branch `x`")
        .hasMessageContaining("abranch, ebranch");
    assertThat(refused(() -> LABELS.from().up("abranch@qprstuv"))).isEqualTo("unknown-revision");
    assertThat(refused(() -> LABELS.from().up("ebranch@sos"))).isEqualTo("unknown-revision");
    assertThat(refusal(() -> LABELS.from().up("some")).candidates())
        .containsExactly("somelongername", "someothername");
    assertThat(refusal(() -> graph("c [xy1]", "d <- c", "e <- d [xy1]")))
        .hasMessageContaining("`xy1` of revision `e` in e.java is taken by revision `c`");
  }

  @Test
  void s37_lists_a_range_and_refuses_one_that_is_none() {
    Play diamond = new Play(graph("a", "b1 <- a", "b2 <- a", "c <- b1, b2", "d <- c"));
    assertThat(diamond.range("a:d")).isEqualTo("d c b1 b2 a");
    Play tree =
        new Play(
            graph(
                "a",
                "b1 <- a",
                "b2 <- a",
                "cb1 <- b1",
                "db1 <- cb1",
                "d1cb1 <- cb1",
                "fe1b1 <- db1"));
    assertThat(refused(() -> tree.range("d1cb1:b1"))).isEqualTo("not-a-range");
    assertThat(refused(() -> tree.range("d1cb1:base"))).isEqualTo("not-a-range");
    assertThat(refusal(() -> tree.from().up("db1", "b2", "fe1b1")))
        .satisfies(it -> assertThat(it.key()).isEqualTo("implied-targets"))
        .satisfies(it -> assertThat(it.candidates()).containsExactly("db1"));
  }

  @Test
  void s38_names_the_circle() {
    assertThat(refusal(() -> graph("a <- c", "b <- a", "c <- b")))
        .hasMessageContaining("a -> c -> b -> a");
    assertThat(refusal(() -> graph("a <- c", "b <- a", "c <- b", "d", "e <- d")))
        .hasMessageContaining("a -> c -> b -> a");
    assertThat(refusal(() -> graph("a <- c", "b <- a", "c <- b", "d <- c", "e <- d")))
        .hasMessageContaining("a -> c -> b -> a")
        .satisfies(it -> assertThat(it.key()).isEqualTo("cycle"));
    assertThat(refusal(() -> graph("a", "b <- a", "c <- b, e", "d <- c", "e <- d")))
        .hasMessageContaining("c -> e -> d -> c");
    assertThat(refused(() -> graph("a", "b <- a", "c <- b, c"))).isEqualTo("needs-itself");
    assertThat(refusal(() -> graph("a {c}", "b <- a", "c <- b")))
        .hasMessageContaining("a -> c -> b -> a");
    assertThat(refused(() -> graph("a {a}"))).isEqualTo("needs-itself");
    assertThat(new Play(graph("user_foo", "user <- user_foo")).from().up("user"))
        .isEqualTo("user_foo user -> user");
  }

  @Test
  void s39_has_nothing_to_do_without_revisions() {
    Play empty = new Play(graph());
    assertThat(empty.range("base:head")).isEmpty();
    assertThat(empty.from().up("head")).isEqualTo("->");
    assertThat(empty.from().down("base")).isEqualTo("->");
    assertThat(refused(() -> empty.from().up("b'12345'"))).isEqualTo("unknown-revision");
  }
}
