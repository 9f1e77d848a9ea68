package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import workbook.kernel.CellResult.Status;

class OutputTests extends CellTestCase {

  @Test
  void tells_both_streams_apart_and_keeps_their_order() {
    cells.run(
        """
        System.out.print("1 "); System.out.println("日本語");
        System.err.println("two");
        System.out.println("three");
        """);
    assertThat(cells.out()).isEqualTo("1 日本語\nthree\n");
    assertThat(cells.all(CellEvent.Output.class))
        .extracting(CellEvent.Output::text)
        .containsSubsequence("two\n", "three\n");
  }

  @Test
  void comes_while_the_cell_still_runs() throws InterruptedException {
    CountDownLatch heard = new CountDownLatch(1);
    Thread cell =
        new Thread(
            () ->
                cells
                    .kernel()
                    .run(
                        "System.out.println(\"now\"); Thread.sleep(700);",
                        event -> heard.countDown()));
    cell.start();
    assertThat(heard.await(500, TimeUnit.MILLISECONDS)).isTrue();
    assertThat(cell.isAlive()).isTrue();
    cell.join();
  }

  @Test
  void is_cut_at_the_limit_and_the_cell_goes_on() {
    Status status = cells.run("for (int i = 0; i < 500_000; i++) System.out.println(i);\n42");
    assertThat(status).isEqualTo(Status.OK);
    assertThat(cells.out()).hasSize(Cells.OUTPUT_LIMIT).startsWith("0\n1\n2\n");
    assertThat(cells.limit().kind()).isEqualTo(CellEvent.LimitKind.OUTPUT);
    assertThat(cells.value().text()).isEqualTo("42");
  }

  @Test
  void is_cut_between_characters() {
    cells.run("System.out.print(\"あ\".repeat(10_001));", Locale.JAPANESE);
    assertThat(cells.out()).isEqualTo("あ".repeat(Cells.OUTPUT_LIMIT));
    assertThat(cells.limit().message()).isEqualTo("出力が 10,000 文字を超えたため、これ以降は表示しません。セルの実行は続いています。");
  }

  @Test
  void has_the_whole_limit_again_in_the_next_cell() {
    cells.run("System.out.print(\"x\".repeat(20_000));");
    cells.run("System.out.print(\"y\".repeat(9_000));");
    assertThat(cells.out()).hasSize(9_000);
    assertThat(cells.all(CellEvent.Limit.class)).isEmpty();
  }

  @Test
  void of_a_thread_between_two_cells_is_heard_in_the_next() throws InterruptedException {
    cells.run(
        "new Thread(() -> { try { Thread.sleep(100); } catch (InterruptedException e) {}"
            + " System.out.println(\"late\"); }).start();");
    assertThat(cells.out()).isEmpty();
    Thread.sleep(600);
    cells.run("int later = 1;");
    assertThat(cells.out()).isEqualTo("late\n");
  }

  @Test
  void leaves_out_of_printed_traces_what_only_runs_the_cell() {
    cells.run("void fail() { throw new IllegalStateException(\"bad\"); }");
    cells.run("try { fail(); } catch (Exception e) { e.printStackTrace(); }");
    assertThat(cells.err())
        .isEqualTo("java.lang.IllegalStateException: bad\n\tat fail(cell)\n\tat (cell)\n");
  }

  @Test
  void finds_no_input_to_read() {
    cells.run("System.in.read()");
    assertThat(cells.value().text()).isEqualTo("-1");
  }

  @Test
  void is_not_lost_when_the_listener_fails() {
    cells
        .kernel()
        .run(
            "System.out.println(1); 1",
            event -> {
              throw new IllegalStateException("a listener that fails, on purpose");
            });
    cells.run("System.out.println(2);");
    assertThat(cells.out()).isEqualTo("2\n");
  }
}
