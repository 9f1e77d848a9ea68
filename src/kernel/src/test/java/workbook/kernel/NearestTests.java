package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTests {
  private static final List<String> KNOWN = List.of("address", "addresses", "age");

  @Test
  void finds_the_name_that_was_meant() {
    assertThat(Nearest.to("adress", KNOWN)).contains("address");
    assertThat(Nearest.to("Age", KNOWN)).contains("age");
  }

  @Test
  void does_not_guess_wildly() {
    assertThat(Nearest.to("name", KNOWN)).isEmpty();
    assertThat(Nearest.to("x", List.of("y", "id"))).isEmpty();
  }
}
