package workbook.course.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.course.source.Language;
import workbook.course.source.Problem;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

class MarkdownTests {
  private final Problems problems = new Problems(Path.of("x.md"));

  private String html(String text) {
    MarkdownText markdown = new MarkdownText(text, 1, Language.JA, true, "07-x/");
    return Markdown.page(markdown, FenceRenderer.LISTINGS, problems).html().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "これは**「重要」**です, これは<strong>「重要」</strong>です",
    "列**（age）**を追加, 列<strong>（age）</strong>を追加",
    "**表。**次に, <strong>表。</strong>次に",
    "**`user`**を作る, <strong><code>user</code></strong>を作る",
    "a ** b ** c, a ** b ** c",
    "2*3*4, 2<em>3</em>4",
    "*「x」*です, <em>「x」</em>です",
  })
  void emphasis_ends_where_a_japanese_reader_sees_it_end(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "最初の|行です。, 最初の行です。",
    "最初の。|次です。, 最初の。次です。",
    "**太い**|字です。, <strong>太い</strong>字です。",
    "[ここ](#a)|を読む, <a href=\"#a\">ここ</a>を読む",
    "`user`|テーブル, <code>user</code>~テーブル",
    "one|two, one~two",
  })
  void a_line_end_between_japanese_characters_is_no_space(String markdown, String html) {
    assertThat(html(markdown.replace('|', '\n')))
        .isEqualTo("<p>" + html.replace('~', '\n') + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](java&#9;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](data:text/html,x)",
        "[x][r]\n\n[r]: vbscript:x",
        "![x](javascript:x)",
        "<javascript:alert(1)>",
        "[x](//example.org)",
        "[x](</\\example.org>)",
      })
  void addresses_that_could_do_harm_are_refused(String markdown) {
    html(markdown);
    assertThat(problems.list()).extracting(Problem::kind).contains(ProblemKind.REFUSED_LINK);
  }

  @Test
  void a_refused_address_does_not_reach_the_page() {
    assertThat(html("[a](javascript:x) ![b](data:x) <vbscript:x> [c][r]\n\n[r]: javascript:y"))
        .isEqualTo(
            "<p><a href=\"#\">a</a> <img src=\"\" alt=\"b\"> &lt;vbscript:x&gt; <a href=\"#\">c</a></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://example.org/a:b)",
        "[x](HTTP://example.org)",
        "[x](mailto:a@example.org)",
        "<a@example.org>",
        "[x](08-add-column#a)",
        "[x](a/b:c)",
        "[x](/ja/)",
        "[x](#a:b)"
      })
  void other_addresses_are_good(String markdown) {
    html(markdown);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void html_is_text() {
    assertThat(html("<div onclick='x'>\n\n<img src=x onerror=y> {onclick=z}\n\n<!-- gone -->"))
        .doesNotContain("<div", "<img", "gone")
        .contains("&lt;div", "{onclick=z}");
  }

  @Test
  void an_anchor_is_not_part_of_the_text() {
    assertThat(html("## `op.dropTable` とは {#drop-table}"))
        .isEqualTo("<h2 id=\"drop-table\"><code>op.dropTable</code> とは</h2>");
    assertThat(html("## Drop a table, or two"))
        .isEqualTo("<h2 id=\"drop-a-table-or-two\">Drop a table, or two</h2>");
  }

  @ParameterizedTest
  @CsvSource({
    "../08-add-column/ja.md, 08-add-column",
    "../08-add-column/en.md#nullable, 08-add-column#nullable",
    "../../slides/ja.md, ../slides/",
    "../../slides/ja.md#3, ../slides/#3",
    "../../README.md, ../../README.md",
  })
  void links_between_files_become_links_between_pages(String file, String page) {
    assertThat(html("[x](" + file + ")")).contains("href=\"" + page + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Yes, Yes",
    "It isn't, It isn't",
    "1 < 2, 1 &lt; 2",
    "はい。, はい。",
    "a *b*, a <em>b</em>",
    "NULL のまま, NULL のまま",
  })
  void a_short_text_comes_without_a_paragraph(String text, String html) {
    assertThat(Markdown.inline(MarkdownText.of(text, 1, Language.EN), problems)).isEqualTo(html);
  }

  @Test
  void plain_text_has_no_marks() {
    assertThat(Markdown.plain("The `user` *table* & <more>")).isEqualTo("The user table & <more>");
  }
}
