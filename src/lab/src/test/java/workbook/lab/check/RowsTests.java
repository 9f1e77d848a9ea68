package workbook.lab.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbook.lab.verdict.DifferenceRow;

final class RowsTests {
  private static final Rows EXPECTED = Rows.rows("id, address").row(1, "Main St").row(2, null);

  @Test
  void are_equal_in_any_order() {
    assertThat(EXPECTED.difference(Rows.rows("id, address").row(2, null).row(1, "Main St")))
        .isEmpty();
  }

  @Test
  void name_each_value_that_differs_by_the_row_it_is_in() {
    assertThat(EXPECTED.difference(Rows.rows("id, address").row(1, "unknown").row(2, null)))
        .containsExactly(new DifferenceRow("address (id = 1)", "Main St", "unknown"));
  }

  @Test
  void name_a_row_that_is_missing_and_one_too_many() {
    assertThat(EXPECTED.difference(Rows.rows("id, address").row(1, "Main St").row(3, "new")))
        .containsExactly(
            new DifferenceRow("id = 2", "2, NULL", ""), new DifferenceRow("id = 3", "", "3, new"));
  }

  @Test
  void answer_what_predicates_ask() {
    assertThat(EXPECTED.hasNull("address")).isTrue();
    assertThat(EXPECTED.value(1, "address")).isEqualTo("Main St");
    assertThat(EXPECTED.value(9, "address")).isEmpty();
  }
}
