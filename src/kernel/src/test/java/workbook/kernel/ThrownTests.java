package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import workbook.kernel.CellResult.Status;

class ThrownTests extends CellTestCase {

  @Test
  void names_the_line_of_the_cell_and_those_of_earlier_cells() {
    cells.run(
        "void check(int i) {\n  if (i < 0)\n    throw new IllegalArgumentException(\"no\");\n}");
    assertThat(cells.run("\nint i = -1;\n\n  check(i);\nint after = 1;")).isEqualTo(Status.THREW);

    CellEvent.Thrown thrown = cells.thrown();
    assertThat(thrown.type()).isEqualTo("java.lang.IllegalArgumentException");
    assertThat(thrown.message()).isEqualTo("no");
    assertThat(thrown.line()).isEqualTo(4);
    assertThat(thrown.frames())
        .containsExactly(
            new CellEvent.Frame("check, line 3 of an earlier cell", 0),
            new CellEvent.Frame("line 4", 4));
  }

  @Test
  void names_the_line_within_a_snippet_of_many_lines() {
    cells.run(
        "class Deep {\n  int dive() {\n    return List.of(1).get(7);\n  }\n}\nnew Deep().dive()");
    assertThat(cells.thrown().line()).isEqualTo(3);
    assertThat(cells.thrown().frames()).extracting("text").contains("Deep.dive, line 3", "line 6");
  }

  @Test
  void names_the_line_within_a_lambda_in_the_language_of_the_run() {
    cells.run(
        "Runnable r = () -> {\n  throw new RuntimeException();\n};\nr.run();", Locale.JAPANESE);
    assertThat(cells.thrown().message()).isNull();
    assertThat(cells.thrown().line()).isEqualTo(2);
    assertThat(cells.thrown().frames()).extracting("text").contains("lambda、2 行目", "4 行目");
  }

  @Test
  void shows_no_frame_of_what_runs_the_cell() {
    cells.run("java.util.concurrent.CompletableFuture.runAsync(() -> List.of().get(0)).join()");
    assertThat(cells.thrown().frames())
        .extracting("text")
        .noneMatch(text -> text.toString().contains("workbook.kernel.agent"))
        .noneMatch(text -> text.toString().contains("jdk."));
  }

  @Test
  void lists_the_causes() {
    cells.run(
        "var inner = new IllegalStateException(\"inner\");\nthrow new RuntimeException(inner);");
    assertThat(cells.thrown().line()).isEqualTo(2);
    assertThat(cells.thrown().causes())
        .containsExactly(new CellEvent.Cause("java.lang.IllegalStateException", "inner", 1));
  }

  @Test
  void names_classes_of_cells_as_they_were_written() {
    cells.run("class Gone extends RuntimeException {}\nthrow new Gone();");
    assertThat(cells.thrown().type()).isEqualTo("Gone");
    cells.run("String none = null;\nnone.length()");
    assertThat(cells.thrown().message()).contains("because \"none\" is null");
  }

  @Test
  void survives_an_exception_without_a_message_to_be_had() {
    cells.run(
        """
        class Rude extends RuntimeException {
          public String getMessage() { throw new IllegalStateException(); }
          public Throwable getCause() { return this; }
        }
        throw new Rude();
        """);
    assertThat(cells.thrown().type()).isEqualTo("Rude");
    assertThat(cells.run("1")).isEqualTo(Status.OK);
  }

  @Test
  void shortens_the_stack_of_an_endless_recursion() {
    cells.run("int endless(int i) { return endless(i + 1); }\nendless(0)");
    assertThat(cells.thrown().type()).isEqualTo("java.lang.StackOverflowError");
    assertThat(cells.thrown().frames()).hasSizeLessThanOrEqualTo(50);
  }
}
