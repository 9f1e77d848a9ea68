package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.kernel.CellResult.Status;

class ValueTests extends CellTestCase {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 + 1 | 2 | int",
        "\"a\\n\\\"b\\\"\" | \"a\\n\\\"b\\\"\" | String",
        "'x' | 'x' | char",
        "new int[][] {{1, 2}, {3}} | int[2][] { int[2] { 1, 2 }, int[1] { 3 } } | int[][]",
        "List.of(1, 2) | [1, 2] | List<Integer>",
        "(Object) null | null | Object",
        "java.time.Duration.ofSeconds(1) | PT1S | Duration",
        "Map.of(java.time.DayOfWeek.MONDAY, 1) | {MONDAY=1} | Map<DayOfWeek,Integer>",
        "\"日本語😀\" | \"日本語😀\" | String",
      })
  void shows_the_value_of_an_expression(String code, String text, String type) {
    assertThat(cells.run(code)).isEqualTo(Status.OK);
    assertThat(cells.value()).isEqualTo(new CellEvent.Value(text, type));
  }

  @Test
  void shows_only_the_value_of_the_last_snippet() {
    cells.run("int a = 20; a; a + 1; a * 2 // twice");
    assertThat(cells.value().text()).isEqualTo("40");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int b = 1;", "int b = 1; b = 2", "void none() {}", "System.out.print(\"\")",
            "record C() {}",
        "if (true) { }", "1 + 1; int last = 3;", "", "// nothing", "import java.sql.*;"
      })
  void shows_no_value_of_what_is_no_expression(String code) {
    assertThat(cells.run(code)).isEqualTo(Status.OK);
    assertThat(cells.all(CellEvent.Value.class)).isEmpty();
  }

  @Test
  void calls_no_to_string_that_is_not_shown() {
    cells.run(
        """
        class Loud { public String toString() { System.out.println("loud"); return "Loud"; } }
        new Loud();
        var loud = new Loud();
        List.of(loud).get(0);
        1
        """);
    assertThat(cells.out()).isEmpty();
  }

  @Test
  void says_that_to_string_failed() {
    cells.run(
        """
        class Lazy { public String toString() { throw new IllegalStateException("no session"); } }
        new Lazy()
        """);
    assertThat(cells.value().type()).isEqualTo("Lazy");
    assertThat(cells.value().text())
        .isEqualTo(
            "(a `Lazy`, whose toString() threw `java.lang.IllegalStateException`: no session)");
  }

  @Test
  void says_that_to_string_never_ends_its_recursion() {
    cells.run("class Ring { Ring next = this; public String toString() { return \"\" + next; } }");
    assertThat(cells.run("new Ring()", Locale.JAPANESE)).isEqualTo(Status.OK);
    assertThat(cells.value().text())
        .isEqualTo("(`Ring` の値。toString() が `java.lang.StackOverflowError` を投げました)");
  }

  @Test
  void shows_a_text_longer_than_what_jshell_would() {
    try (Kernels kernels = Kernels.start(KernelSettings.of(""), 0);
        Cells roomy = new Cells(kernels.take())) {
      roomy.run("\"x\".repeat(90_000)");
      assertThat(roomy.value().text()).hasSize(90_002);
    }
  }

  @Test
  void cuts_a_value_at_the_limit_and_says_so() {
    cells.run("\"x\".repeat(1_000_000)");
    assertThat(cells.value().text()).hasSize(Cells.OUTPUT_LIMIT);
    assertThat(cells.note().message()).contains("longer than 10,000 characters");
  }

  @Test
  void names_classes_of_cells_as_they_were_written() {
    cells.run("class Plain {}\nnew Plain()");
    assertThat(cells.value().text()).startsWith("Plain@");
    cells.run("new Plain().getClass()");
    assertThat(cells.value().text()).isEqualTo("class Plain");
  }

  @Test
  void keeps_no_unnamed_value_in_memory() {
    for (int i = 0; i < 8; i++) {
      assertThat(cells.run("new byte[20_000_000]")).isEqualTo(Status.OK);
    }
  }
}
