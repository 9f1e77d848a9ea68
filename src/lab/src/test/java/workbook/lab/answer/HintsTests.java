package workbook.lab.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HintsTests {
  private static final Hints HINTS = new Hints(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({"op.dropTable（x);, （, (", "a；, ；, ;", "ｘ = 1, ｘ, x", "f(“user”), “, \""})
  void names_a_character_that_java_does_not_know(String line, String found, String wanted) {
    assertThat(HINTS.hint("compiler.err.illegal.char", 7, line))
        .contains("7", "`" + found + "`", "`" + wanted + "`");
  }

  @Test
  void leaves_strings_and_comments_alone() {
    assertThat(HINTS.hint("compiler.err.expected", 1, "f(\"（全角）\") // ；")).isNull();
  }

  @Test
  void names_both_methods_where_one_is_missing() {
    assertThat(HINTS.hint("compiler.err.does.not.override.abstract", 1, "class A {"))
        .contains("upgrade", "downgrade");
  }
}
