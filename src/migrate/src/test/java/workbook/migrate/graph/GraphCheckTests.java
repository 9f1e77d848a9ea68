package workbook.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps revisions from being a graph. */
final class GraphCheckTests {
  private static GraphException refusal(String... revisions) {
    GraphException refusal =
        catchThrowableOfType(GraphException.class, () -> GraphText.graph(revisions));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cycle            | a <- b; b <- a",
        "needs-itself     | a <- a",
        "duplicate-id     | a; a",
        "duplicate-label  | a [x]; b <- a [x]",
        "duplicate-label  | a; b <- a [a]",
        "missing-parent   | a <- nope",
        "missing-parent   | a {nope}",
        "bad-id           | a-b",
        "bad-id           | a [x:y]",
        "bad-id-length    | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "reserved-name    | head",
        "reserved-name    | a [base]",
      })
  void names_the_one_problem_there_is(String key, String revisions) {
    assertThat(refusal(revisions.split("; ", -1)).key()).isEqualTo(key);
  }

  @Test
  void names_all_problems_in_one_error() {
    GraphException refusal =
        refusal(
            "a <- c", "b <- a", "c <- b", "d <- d", "e <- eve {zip}", "f [x]", "g <- f [x]", "f");
    assertThat(refusal.problems())
        .extracting(GraphException::key)
        .containsExactly(
            "duplicate-id",
            "duplicate-label",
            "needs-itself",
            "missing-parent",
            "missing-parent",
            "cycle");
    assertThat(refusal)
        .hasMessage(
            """
            The revisions have 6 problems:

            - The id `f` is used twice: in f.java and in f.java.
              Give one of them another id.
            - The label `x` of revision `g` in g.java is taken by revision `f`.
              A label names one branch: give it another name.
            - Revision `d` in d.java needs itself.
              Take it out of its own parents and dependencies.
            - Revision `e` in e.java needs `eve`, and there is none.
              The nearest are: e, a, b. See how its id is written, and whether its file is here.
            - Revision `e` in e.java needs `zip`, and there is none.
              The nearest are: a, b, c. See how its id is written, and whether its file is here.
            - These revisions need each other in a circle: a -> c -> b -> a.
                a in a.java, c in c.java, b in b.java
              See their parents and dependencies: one must come first.""");
  }

  @Test
  void names_each_circle_once() {
    GraphException refusal =
        refusal("a <- b", "b <- a", "c <- a", "x <- z", "y <- x", "z {y}", "free");
    assertThat(refusal.problems())
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            it -> assertThat(it).contains("a -> b -> a."),
            it -> assertThat(it).contains("x -> z -> y -> x."));
  }

  @Test
  void spreads_a_label_up_all_branches_and_down_one_line() {
    RevisionGraph graph =
        GraphText.graph(
            "a", "b <- a", "c <- b [x]", "d <- c", "s [y]", "t <- s", "u <- s", "v <- t");
    assertThat(labelled(graph, "x")).containsExactly("a", "b", "c", "d");
    assertThat(labelled(graph, "y")).containsExactly("s", "t", "u", "v");
    RevisionGraph forked = GraphText.graph("a", "b <- a [x]", "c <- b", "d <- b");
    assertThat(labelled(forked, "x")).containsExactly("b", "c", "d");
  }

  private static List<String> labelled(RevisionGraph graph, String label) {
    return graph.vertices().stream()
        .filter(it -> it.labels().contains(label))
        .map(Vertex::id)
        .toList();
  }

  @Test
  void proposes_the_nearest_names() {
    RevisionGraph graph = GraphText.graph("ae1027a6acf", "1975ea83b712 <- ae1027a6acf [users]");
    assertThat(catchThrowableOfType(GraphException.class, () -> graph.find("1975eb")))
        .hasMessageContaining("The nearest are: 1975ea83b712, ");
    assertThat(catchThrowableOfType(GraphException.class, () -> graph.branch("user s")))
        .hasMessageContaining("The nearest are: users.");
  }
}
