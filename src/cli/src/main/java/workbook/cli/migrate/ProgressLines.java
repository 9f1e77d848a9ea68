package workbook.cli.migrate;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;
import workbook.migrate.Direction;
import workbook.migrate.MigrationException;
import workbook.migrate.MigrationListener;
import workbook.migrate.RanStep;

/**
 * Tells of each step when it is done, so that a long run shows where it is; on a terminal also of
 * the step that runs, with its number.
 */
final class ProgressLines implements MigrationListener {
  private static final String CLEAR = "\r\u001b[K";

  /** A line that is longer than the terminal is wide could not be cleared: it is cut there. */
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private final Screen screen;
  private final boolean verbose;
  private int steps;
  private int done;

  ProgressLines(Screen screen, boolean verbose) {
    this.screen = screen;
    this.verbose = verbose;
  }

  @Override
  public void starting(int count) {
    steps = count;
  }

  @Override
  public void before(Direction direction, String id, String message) {
    transientLine("[" + (done + 1) + "/" + steps + "] " + direction + " " + id + "  " + message);
  }

  @Override
  public void after(RanStep step, Duration took) {
    transientLine("");
    done++;
    if (!screen.json()) {
      screen.show(step, step + time(took) + (verbose ? sql(step) : ""));
    }
  }

  @Override
  public void failed(Direction direction, String id, MigrationException failure) {
    transientLine("");
  }

  /** Only what takes long is worth a number. */
  private static String time(Duration took) {
    return took.toMillis() < 100 ? "" : "  (" + took.toMillis() + " ms)";
  }

  private static String sql(RanStep step) {
    StringBuilder text = new StringBuilder();
    step.statements()
        .forEach(it -> text.append("\n    ").append(it.replace("\n", "\n    ")).append(';'));
    return text.toString();
  }

  private void transientLine(String text) {
    if (Ansi.AUTO.enabled() && !screen.json() && !screen.quiet()) {
      PrintWriter out = screen.out();
      out.print(CLEAR + (text.isEmpty() ? "" : NO_WRAP + text + WRAP));
      out.flush();
    }
  }
}
