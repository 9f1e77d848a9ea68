package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import workbook.kernel.CellResult.Status;

class InterruptTests extends CellTestCase {

  @Test
  void stops_the_running_cell_and_keeps_its_variables() throws Exception {
    cells.run("int kept = 7;");
    CompletableFuture<CellResult> cell = begin("System.out.println(\"on\"); while (true) {}");
    cells.kernel().interrupt();
    CellResult result = cell.get(2, TimeUnit.SECONDS);
    assertThat(result.status()).isEqualTo(Status.INTERRUPTED);
    assertThat(result.duration()).isLessThan(Duration.ofSeconds(1));
    cells.run("kept");
    assertThat(cells.value().text()).isEqualTo("7");
  }

  @Test
  void runs_no_later_snippet() throws Exception {
    CompletableFuture<CellResult> cell =
        begin("System.out.println(\"on\"); while (true) {}\nint later = 1;");
    cells.kernel().interrupt();
    cell.get(2, TimeUnit.SECONDS);
    assertThat(cells.run("later")).isEqualTo(Status.NOT_COMPILED);
  }

  @Test
  void does_nothing_between_cells() {
    cells.kernel().interrupt();
    assertThat(cells.run("1 + 1")).isEqualTo(Status.OK);
  }

  @Test
  void leaves_the_console_usable_however_often_a_print_is_stopped() throws Exception {
    for (int i = 0; i < 15; i++) {
      CompletableFuture<CellResult> cell =
          begin("System.out.println(\"on\"); while (true) System.out.print(\"x\");");
      cells.kernel().interrupt();
      assertThat(cell.get(3, TimeUnit.SECONDS).status()).isEqualTo(Status.INTERRUPTED);
    }
    cells.run("int stillHere = 1; System.out.println(\"still \" + stillHere);");
    assertThat(cells.out()).isEqualTo("still 1\n");
  }

  @Test
  void restart_ends_the_running_cell_and_forgets_everything() throws Exception {
    cells.run("int forgotten = 1;");
    CompletableFuture<CellResult> cell = begin("System.out.println(\"on\"); while (true) {}");
    cells.kernel().restart();
    assertThat(cell.get(1, TimeUnit.SECONDS).status()).isEqualTo(Status.INTERRUPTED);
    assertThat(cells.run("forgotten")).isEqualTo(Status.NOT_COMPILED);
    assertThat(cells.run("new ArrayList<>()")).isEqualTo(Status.OK);
  }

  /** Starts a cell and waits until it has printed. */
  private CompletableFuture<CellResult> begin(String code) throws Exception {
    CompletableFuture<Void> printed = new CompletableFuture<>();
    CompletableFuture<CellResult> result =
        CompletableFuture.supplyAsync(
            () -> cells.kernel().run(code, event -> printed.complete(null)));
    printed.get(5, TimeUnit.SECONDS);
    return result;
  }
}
