package workbook.course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTests {
  @Test
  void comments_and_empty_lines_go() {
    assertThat(Comments.strip("java", "/** Doc. */\nint a = 1; // one\n\n  /* b\n c */ int d;\n"))
        .isEqualTo("int a = 1;\n   int d;");
  }

  @Test
  void what_looks_like_a_comment_in_a_text_stays() {
    String code =
        "String s = \"http://x /* y */ \\\" // z\";\nchar c = '\"'; String t = \"\"\"\n  // kept \" \"\" \\\"\"\"\n  \"\"\";";
    assertThat(Comments.strip("java", code)).isEqualTo(code);
  }

  @Test
  void an_open_text_does_not_swallow_what_follows() {
    assertThat(Comments.strip("java", "it's // gone\nint a;")).isEqualTo("it's\nint a;");
  }

  @Test
  void other_languages_have_their_own_comments() {
    assertThat(Comments.strip("sql", "SELECT '--it''s', \"--\" -- gone\nFROM t"))
        .isEqualTo("SELECT '--it''s', \"--\"\nFROM t");
    assertThat(Comments.strip("python", "x = '#' # gone")).isEqualTo("x = '#'");
    assertThat(Comments.strip("bash", "echo a#b # gone")).isEqualTo("echo a#b");
    assertThat(Comments.strip("text", "// stays")).isEqualTo("// stays");
  }

  @Test
  void long_texts_do_no_harm() {
    String text = "String s = \"" + "a\\n".repeat(20_000) + "\";";
    assertThat(Comments.strip("java", text)).isEqualTo(text);
  }
}
