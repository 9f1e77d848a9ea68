package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a // b⏎c|a ····⏎c",
        "a /* b */ c|a ······· c",
        "f(\"x\\\"//\", 'y')|f(\"·····\", '·')",
        "s = \"open⏎b|s = \"····⏎b",
        "\"\"\"⏎ // \"⏎\"\"\" + a|\"\"\"·······\"\"\" + a",
      })
  void tells_code_from_comments_and_quotes(String text, String code) {
    CodeText scanned = new CodeText(text.replace('⏎', '\n'));
    String found =
        IntStream.range(0, scanned.text().length())
            .mapToObj(i -> scanned.isCode(i) ? scanned.text().charAt(i) : '·')
            .map(String::valueOf)
            .collect(Collectors.joining());
    assertThat(found.replace('\n', '⏎')).isEqualTo(code);
  }

  @Test
  void counts_lines_and_columns_from_one() {
    CodeText text = new CodeText("ab\n\ncd");
    assertThat(text.line(0)).isEqualTo(1);
    assertThat(text.column(1)).isEqualTo(2);
    assertThat(text.line(2)).isEqualTo(1);
    assertThat(text.line(3)).isEqualTo(2);
    assertThat(text.line(5)).isEqualTo(3);
    assertThat(text.column(5)).isEqualTo(2);
    assertThat(text.line(99)).isEqualTo(3);
  }

  @Test
  void finds_where_the_next_snippet_begins() {
    CodeText text = new CodeText(" // a\n ;; b; /* c */ ; ");
    assertThat(text.nextSnippet(0)).isEqualTo(text.text().indexOf('b'));
    assertThat(text.nextSnippet(text.text().indexOf('b') + 1)).isEqualTo(-1);
  }

  @Test
  void finds_a_comment_that_never_ends() {
    assertThat(new CodeText("a /* b").openComment()).isEqualTo(2);
    assertThat(new CodeText("a /* b */").openComment()).isEqualTo(-1);
    assertThat(new CodeText("a \"/* b\"").openComment()).isEqualTo(-1);
  }
}
