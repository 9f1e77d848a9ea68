package workbook.lab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTableTests {
  @Test
  void aligns_columns_by_what_a_terminal_shows() {
    TextTable table = new TextTable().row("", "期待", "実際").row("name", "varchar(50)", "なし");

    assertThat(table.lines(" ", 80))
        .containsExactly("       期待         実際", " name  varchar(50)  なし");
  }

  @Test
  void cuts_a_line_that_is_too_long() {
    assertThat(new TextTable().row("abcdef", "ghi").lines("", 9)).containsExactly("abcdef  …");
  }
}
