package workbook.lab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParagraphTests {
  @Test
  void breaks_between_words_and_indents_each_line() {
    assertThat(Paragraph.wrap("one two three", 10, "  ")).containsExactly("  one two", "  three");
  }

  @Test
  void leaves_code_between_backticks_in_one_piece() {
    assertThat(Paragraph.wrap("write `a b c` there", 12, ""))
        .containsExactly("write", "`a b c`", "there");
  }

  @Test
  void counts_two_columns_for_a_character_of_japanese() {
    assertThat(Paragraph.wrap("列の長さが違います", 10, "")).containsExactly("列の長さが", "違います");
  }

  @Test
  void begins_no_line_with_a_japanese_full_stop() {
    assertThat(Paragraph.wrap("長さが違う。次へ", 10, "")).containsExactly("長さが違", "う。次へ");
  }

  @Test
  void keeps_line_breaks_and_lets_a_long_word_overhang() {
    assertThat(Paragraph.wrap("a\n\nunbreakable", 5, "")).containsExactly("a", "", "unbreakable");
  }
}
