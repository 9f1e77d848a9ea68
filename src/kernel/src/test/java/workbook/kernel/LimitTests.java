package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.kernel.CellResult.Status;

class LimitTests {
  private Cells cells;

  @BeforeEach
  void takeKernel() {
    cells = new Cells();
    cells.run("int kept = 7;");
  }

  @AfterEach
  void closeKernel() {
    cells.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "Thread.sleep(60_000);",
        "for (int i = 0; ; i++) System.out.println(i);",
        "new Object() { public String toString() { while (true) {} } }",
        "java.util.concurrent.CompletableFuture.runAsync(() -> { while (true) {} }).join();",
        "try { while (true) {} } catch (Throwable once) { while (true) {} }",
      })
  void stops_a_cell_that_runs_too_long_and_keeps_its_variables(String code) {
    long start = System.nanoTime();
    assertThat(cells.run(code)).isEqualTo(Status.LIMIT);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isLessThan(Cells.TIME_LIMIT.plusMillis(1_500));
    assertThat(cells.all(CellEvent.Limit.class))
        .extracting(CellEvent.Limit::kind)
        .contains(CellEvent.LimitKind.TIME);
    assertThat(cells.run("kept")).isEqualTo(Status.OK);
    assertThat(cells.value().text()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.net.ServerSocket(0).accept();",
        "while (true) { try { Thread.sleep(10); } catch (Throwable all) {} }",
      })
  void ends_the_process_of_a_cell_that_can_not_be_stopped(String code) {
    assertThat(cells.run(code)).isEqualTo(Status.LIMIT);
    assertThat(cells.limit().kind()).isEqualTo(CellEvent.LimitKind.TIME);
    assertThat(cells.died().message()).contains("Variables and declarations are gone");

    assertThat(cells.run("kept")).isEqualTo(Status.NOT_COMPILED);
    assertThat(cells.all(CellEvent.Note.class)).as("said once").isEmpty();
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
  }

  @Test
  void stops_threads_that_the_cell_left_running() throws InterruptedException {
    cells.run("java.util.concurrent.CompletableFuture.runAsync(() -> { while (true) {} }).join();");
    cells.run("Thread.sleep(300);");
    cells.run(
        "Thread.getAllStackTraces().values().stream()"
            + ".filter(stack -> stack.length > 0 && stack[0].getClassName().startsWith(\"REPL\"))"
            + ".count()");
    assertThat(cells.value().text()).isEqualTo("0");
  }

  @Test
  void survives_a_cell_that_needs_too_much_memory() {
    assertThat(
            cells.run(
                "var all = new ArrayList<byte[]>();\nwhile (true) all.add(new byte[1 << 20]);"))
        .isEqualTo(Status.LIMIT);
    assertThat(cells.limit().kind()).isEqualTo(CellEvent.LimitKind.HEAP);
    assertThat(cells.died().message()).contains("for want of memory");
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
  }

  @Test
  void survives_a_cell_that_exits() {
    assertThat(cells.run("System.out.println(\"bye\"); System.exit(3);", Locale.JAPANESE))
        .isEqualTo(Status.DIED);
    assertThat(cells.out()).isEqualTo("bye\n");
    assertThat(cells.died().message())
        .isEqualTo(
            "コードが `System.exit(3)` を呼び出したため、プロセスが終了しました。" + "変数と宣言は失われています。前のセルから実行し直してください。");
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
  }

  @Test
  void survives_a_process_that_crashes() {
    assertThat(cells.run("Runtime.getRuntime().halt(9);")).isEqualTo(Status.DIED);
    assertThat(cells.died().message()).contains("unexpectedly (exit code 9)");
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
  }

  @Test
  void says_in_the_next_cell_that_the_process_ended_in_between() throws InterruptedException {
    cells.run(
        "new Thread(() -> { try { Thread.sleep(100); } catch (InterruptedException e) {}"
            + " Runtime.getRuntime().halt(0); }).start();");
    Thread.sleep(600);
    assertThat(cells.kernel().alive()).isFalse();
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
    assertThat(cells.note().message()).contains("a fresh one runs");
    assertThat(cells.kernel().alive()).isTrue();
  }
}
