package workbook.kernel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalTests {

  @TempDir Path memory;

  @Test
  void answers_what_is_piped_in() throws Exception {
    Answer answer =
        pipe(
            """
            1+1
            twice(21)
            System.out.println("日本語")
            System.getenv("UNIT")
            workbook.kernel.terminal.Terminal.class.getSimpleName()
            new StringBuilder("a | b\\n--+--")
            int x = "one"
            /exit 3
            """);
    assertThat(answer.text())
        .isEqualTo(
            """
            $1 ==> 2
            $2 ==> 42
            日本語
            $4 ==> "seven"
            $5 ==> "Terminal"
            $6 ==>\s
            a | b
            --+--
            |  Error:
            |  incompatible types: java.lang.String cannot be converted to int
            |  int x = "one";
            |          ^---^
            """);
    assertThat(answer.code()).isEqualTo(3);
  }

  @Test
  void a_long_answer_is_given_whole() throws Exception {
    assertThat(pipe("new StringBuilder(\"row\\n\".repeat(5000))\n").text().lines())
        .filteredOn("row"::equals)
        .hasSize(5000);
  }

  @Test
  void the_code_speaks_the_language_of_the_terminal() throws Exception {
    assertThat(pipe("java.util.Locale.getDefault().toLanguageTag()\n").text())
        .isEqualTo("$1 ==> \"fr\"\n");
  }

  @Test
  void an_exception_names_the_lines_that_were_typed_and_no_others() throws Exception {
    Answer answer =
        pipe(
            """
            int half(String n) { return Integer.parseInt(n) / 2; }
            half("two")
            throw new IllegalStateException("over", new java.io.IOException("under"))
            /exit
            """);
    assertThat(answer.text())
        .isEqualTo(
            """
            |  Exception java.lang.NumberFormatException: For input string: "two"
            |        at half (#1:1)
            |        at (#2:1)
            |  Exception java.lang.IllegalStateException: over
            |        at (#3:1)
            |  Caused by: java.io.IOException: under
            |        ...
            """);
  }

  @Test
  void goes_on_after_a_reset_and_after_an_exit_of_the_code() throws Exception {
    Answer answer = pipe("int x = 1;\n/reset\ntwice(1)\nSystem.exit(1)\ntwice(2)\n");
    assertThat(answer.text()).contains("$1 ==> 2\n", "$1 ==> 4\n");
    assertThat(answer.code()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void answers_the_same_where_the_process_was_halted_in_the_middle_of_a_line() throws Exception {
    Process process = start();
    try (var stdin = process.getOutputStream()) {
      type(stdin, "twice(1)\ntwi");
      assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("$1 ==> 2");
      for (String signal : List.of("-STOP", "-CONT")) {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      }
      type(stdin, "ce(2)\n/exit\n");
    }
    assertThat(answer(process).text()).isEqualTo("$2 ==> 4\n");
  }

  private Answer pipe(String input) throws IOException, InterruptedException {
    Process process = start();
    try (var stdin = process.getOutputStream()) {
      type(stdin, input);
    }
    return answer(process);
  }

  private static void type(OutputStream stdin, String text) throws IOException {
    stdin.write(text.getBytes(StandardCharsets.UTF_8));
    stdin.flush();
  }

  private static Answer answer(Process process) throws IOException, InterruptedException {
    StringWriter output = new StringWriter();
    process.inputReader(StandardCharsets.UTF_8).transferTo(output);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Answer(output.toString(), process.exitValue());
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en",
                "-classpath",
                System.getProperty("java.class.path"),
                TerminalMain.class.getName(),
                memory.toString()))
        .redirectErrorStream(true)
        .start();
  }

  private record Answer(String text, int code) {}
}
