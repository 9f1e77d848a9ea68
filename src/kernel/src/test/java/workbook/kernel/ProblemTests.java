package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.kernel.CellResult.Status;

class ProblemTests extends CellTestCase {

  @Test
  void marks_the_place_in_the_cell() {
    Status status =
        cells.run(
            """
            // a comment

            int first = 1; int second = 2;
              int third = "three"; int never = 4;
            """);
    assertThat(status).isEqualTo(Status.NOT_COMPILED);
    CellEvent.Problem problem = cells.problem();
    assertThat(problem.line()).isEqualTo(4);
    assertThat(problem.column()).isEqualTo(15);
    assertThat(problem.endLine()).isEqualTo(4);
    assertThat(problem.endColumn()).isEqualTo(22);
    assertThat(problem.code()).isEqualTo("compiler.err.prob.found.req");
    assertThat(problem.message())
        .isEqualTo("incompatible types: java.lang.String cannot be converted to int");
  }

  @Test
  void stops_at_the_first_snippet_that_fails() {
    cells.run("int before = 1; System.out.println(before);\nint broken = oops;\nint after = 2;");
    assertThat(cells.out()).isEqualTo("1\n");
    assertThat(cells.problem().line()).isEqualTo(2);
    cells.run("after");
    assertThat(cells.problem().message()).contains("symbol:   variable after");
  }

  @Test
  void reports_each_of_several_in_one_snippet() {
    cells.run("class Two {\n  int a = \"x\";\n  int b = \"y\";\n}");
    assertThat(cells.all(CellEvent.Problem.class)).extracting("line").containsExactly(2, 3);
  }

  @Test
  void speaks_the_language_of_the_run() {
    cells.run("int number = \"text\";", Locale.JAPANESE);
    assertThat(cells.problem().message()).contains("不適合な型");
    cells.run("foo(", Locale.JAPANESE);
    assertThat(cells.problem().message()).isEqualTo("コードが途中で終わっています。1 行目の `(` が閉じられていません。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "int a = 1⏎int b = 2; | 1 | Add `;` at the end of line 1.",
        "String s = \"abc; | 1 | A text begins in line 1 and does not end there. Close it with `\"`.",
        "char c = 'abc'; | 1 | Single quotes hold exactly one character."
            + " Text goes in double quotes: `\"text\"`.",
        "int x = 1；| 1 | `；` (line 1, column 10) only looks right: Java wants `;` here.",
        "⏎System.out.println（1); | 2"
            + " | `（` (line 2, column 19) only looks right: Java wants `(` here.",
        "String s = “hi”; | 1 | `“` (line 1, column 12) only looks right: Java wants `\"` here.",
        "int\u3000y = 1; | 1 | There is a wide or non-breaking space in line 1, column 4."
            + " Put an ordinary space there.",
        "Sting s = null; | 1 | Did you mean `String`?",
        "var today = LocalDate.now(); | 1"
            + " | Add `import java.time.LocalDate;` at the top of the cell.",
        "void read() { throw new Exception(); } | 1"
            + " | Add `throws Exception` to the method, or catch the exception.",
        "int none() { } | 1 | Each way through the method must end with `return`.",
      })
  void says_what_to_do(String code, int line, String hint) {
    assertThat(cells.run(code.replace('⏎', '\n'))).isEqualTo(Status.NOT_COMPILED);
    CellEvent.Problem first = cells.all(CellEvent.Problem.class).get(0);
    assertThat(first.line()).isEqualTo(line);
    assertThat(first.hint()).isEqualTo(hint);
  }

  @Test
  void does_not_blame_wide_characters_within_quotes_and_comments() {
    assertThat(cells.run("String wide = \"；（）“”\"; // ；\nwide")).isEqualTo(Status.OK);
    cells.run("int wrong = \"；\"; /* （ */");
    assertThat(cells.problem().hint()).isNull();
  }

  @Test
  void does_not_guess_at_members() {
    cells.run("int p = 1; \"\".lenth()");
    assertThat(cells.problem().hint()).isNull();
  }

  @Test
  void suggests_a_name_of_an_earlier_cell() {
    cells.run("int customers = 3;");
    cells.run("custmers + 1");
    assertThat(cells.problem().hint()).isEqualTo("Did you mean `customers`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "foo(1, 2 | 1 | 4 | The code ends too early: the `(` of line 1 is never closed.",
        "class A {⏎  void f() { | 2 | 12 | The code ends too early: the `{` of line 2 is never closed.",
        "int ok = 1;⏎1 + | 2 | 3 | The code ends too early: something must follow.",
        "int ok = 1; /* open | 1 | 13 | The comment that begins in line 1 never ends.",
      })
  void explains_code_that_ends_too_early(String code, int line, int column, String message) {
    assertThat(cells.run(code.replace('⏎', '\n'))).isEqualTo(Status.NOT_COMPILED);
    assertThat(cells.problem().code()).isEqualTo("workbook.incomplete");
    assertThat(cells.problem().message()).isEqualTo(message);
    assertThat(cells.problem().line()).isEqualTo(line);
    assertThat(cells.problem().column()).isEqualTo(column);
  }

  @Test
  void leaves_out_the_names_of_wrapper_classes() {
    cells.run("class Account { private int secret; }");
    cells.run("int x = new Account();");
    assertThat(cells.problem().message())
        .isEqualTo("incompatible types: Account cannot be converted to int");
  }
}
