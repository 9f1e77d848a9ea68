package workbook.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

class EngineProviderTests {

  @Test
  void serves_any_jshell_by_its_name() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (JShell shell =
        JShell.builder()
            .executionEngine(EngineProvider.specification("", Map.of("UNIT", "(7) %")))
            .in(new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)))
            .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .build()) {
      assertThat(value(shell, "\"a\" + 1")).isEqualTo("\"a1\"");
      assertThat(value(shell, "System.getenv(\"UNIT\")")).isEqualTo("\"(7) %\"");
      assertThat(value(shell, "$1 + $2")).isEqualTo("\"a1(7) %\"");
      assertThat(value(shell, "(char) System.in.read()")).isEqualTo("'t'");
      shell.eval("System.out.print(\"日本\");");
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("日本");
      SnippetEvent thrown = shell.eval("java.util.List.of().get(0);").get(0);
      assertThat(thrown.exception()).isInstanceOf(EvalException.class);
    }
  }

  @Test
  void redefines_a_class_in_place() {
    try (JShell shell = JShell.builder().executionEngine("workbook").build()) {
      shell.eval("class Greeter { String greet() { return \"hello\"; } }");
      shell.eval("var greeter = new Greeter();");
      shell.eval("class Greeter { String greet() { return \"good day\"; } }");
      assertThat(value(shell, "greeter.greet()")).isEqualTo("\"good day\"");
    }
  }

  private static String value(JShell shell, String code) {
    List<SnippetEvent> events = shell.eval(code);
    return events.get(0).value();
  }
}
