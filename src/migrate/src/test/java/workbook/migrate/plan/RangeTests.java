package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of the history. */
final class RangeTests {
  private static final Play LINE = new Play(graph("a", "b <- a", "c <- b", "d <- c", "e <- d"));
  private static final Play BRANCH =
      new Play(graph("a", "b <- a", "c1 <- b [one]", "d1 <- c1", "c2 <- b [two]", "d2 <- c2"));

  @ParameterizedTest
  @CsvSource({
    ":, e d c b a",
    "base:heads, e d c b a",
    "b:, e d c b",
    ":c, c b a",
    "b:d, d c b",
    "c:c, c",
    "-2:, e d c",
    "-2:current, d c b",
    "current:, e d",
    "current:+1, e d",
    ":current, d c b a",
    "b:+2, d c b",
    "b+1:e-1, d c",
    "-30:, e d c b a",
    "b:+30, e d c b",
  })
  void lists_a_line(String range, String revisions) {
    assertThat(LINE.from("d").range(range)).isEqualTo(revisions);
  }

  @ParameterizedTest
  @CsvSource({
    "b:one@head, d1 c1 b",
    "one@b:heads, d1 c1 b",
    "two@-1:heads, d2 c2",
    "b:, d1 c1 d2 c2 b",
    "current:, d1 c1 d2",
    "-1:current, c1 d2 c2 b",
  })
  void lists_branches(String range, String revisions) {
    assertThat(BRANCH.from("c1", "d2").range(range)).isEqualTo(revisions);
  }

  @ParameterizedTest
  @CsvSource({
    "c:b, not-a-range",
    "b, bad-range",
    "a:b:c, bad-range",
    "-1:+1, bad-range",
    "+1:, wrong-direction",
    "a:nope, unknown-revision",
  })
  void says_what_is_no_range(String range, String key) {
    assertThat(refused(() -> LINE.from("d").range(range))).isEqualTo(key);
  }

  @Test
  void starts_at_the_base_where_nothing_ran() {
    assertThat(LINE.range("current:b")).isEqualTo("b a");
    assertThat(LINE.range(":current")).isEmpty();
  }
}
