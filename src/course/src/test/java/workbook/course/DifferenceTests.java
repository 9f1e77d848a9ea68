package workbook.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static workbook.course.Samples.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.course.source.Difference;

class DifferenceTests {
  private static final String HEAD = "---\ntitle: T\npart: B\nminutes: 5\ngoals: [g]\n---\n";

  private final Path folder;

  DifferenceTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void only_texts_and_comments_may_differ() throws IOException {
    languages(
        "## A {#a}\n\n```java run id=c\n// words\nint x = 1; // more\nString s = \"// kept\";\n```\n```output\nno such table\n```\n",
        "## あ {#a}\n\n```java run id=c\n/* 言葉 */\nint x = 1;\n\nString s = \"// kept\"; // 説明\n```\n```output\nその表はありません\n```\n");
    assertThat(differences()).isEmpty();
  }

  @Test
  void headings_and_cells_have_to_be_the_same() throws IOException {
    languages(
        "## A {#a}\n\n## B {#b}\n\n```java run id=c\nint x = 1;\nint y = 2;\n```\n```output\n1\n```\n",
        "## A {#a}\n\n### B {#b}\n\n```java run id=c\nint x = 1;\nint y = 3;\n```\n");
    assertThat(differences())
        .extracting(Difference::what, Difference::english, Difference::japanese)
        .containsExactly(
            tuple("heading 2", "## b", "### b"),
            tuple("code of cell c", "int y = 2;", "int y = 3;"),
            tuple("output of cell c", "shown", "nothing"));
  }

  @Test
  void exercises_hints_quizzes_and_figures_have_to_be_the_same() throws IOException {
    languages(
        "```exercise\ne\n```\n\n```quiz\n- {question: q, choices: [a, b], answer: 1, why: w}\n```\n\n```sql\nSELECT 1; -- one\n```\n",
        "```exercise\ne\n```\n\n```quiz\n- {question: q, choices: [a, b], answer: 2, why: w}\n```\n\n```sql\nSELECT 2; -- 二\n```\n");
    write(folder.resolve("07-one/e.en.md"), "---\ntitle: T\n---\n## One\n\n## Two\n");
    write(folder.resolve("07-one/e.ja.md"), "---\ntitle: T\n---\n## One\n");
    assertThat(differences())
        .extracting(Difference::toString)
        .containsExactly(
            "07-one: question 1\n  en: quiz 1, 2 choices, answer 1\n  ja: quiz 1, 2 choices, answer 2",
            "07-one: figure 1\n  en: SELECT 1;\n  ja: SELECT 2;",
            "07-one: number of hints of exercise 07/e\n  en: 2\n  ja: 1");
  }

  private void languages(String english, String japanese) throws IOException {
    write(folder.resolve("07-one/en.md"), HEAD + english);
    write(folder.resolve("07-one/ja.md"), HEAD + japanese);
  }

  private List<Difference> differences() {
    return Course.read(folder).differences();
  }
}
