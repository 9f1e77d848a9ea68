package workbook.migrate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SameTextTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "age > 0 | (`age`>0)",
        "AGE BETWEEN 1 AND 2 | ((\"age\" between 1 and 2))",
        "'a b' | ('a b')",
        "lower(name) | lower( `name` )",
      })
  void looks_are_no_difference(String one, String other) {
    assertThat(SameText.of(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a or (b and c) | (a or b) and c",
        "'a b' | 'ab'",
        "x = 'A' | x = 'a'",
        "0 | 1",
      })
  void what_means_something_else_is_one(String one, String other) {
    assertThat(SameText.of(one, other)).isFalse();
  }

  @Test
  void no_default_and_null_are_the_same() {
    assertThat(SameText.of(null, "NULL")).isTrue();
  }
}
