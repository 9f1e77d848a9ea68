package workbook.verify.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import workbook.kernel.Kernel;
import workbook.kernel.KernelSettings;
import workbook.kernel.Kernels;

/**
 * How long a warm cell takes, in our kernel and in JShell as the JDK runs it. Both split the cell
 * into snippets and run them; both have the same imports. Cells of the two take turns, so that
 * whatever else the machine does hits both. The kernel is warmed up, then restarted: a site that
 * has run for a while gives a reader a fresh process and a compiler that is warm.
 *
 * <p>Run the main method; the first argument is the number of cells to measure, by default 40.
 */
final class KernelBenchmark {
  private static final List<String> CELLS =
      List.of("1+1", "int x = 41; x + 1", "List.of(3, 1, 2).stream().sorted().toList()");
  private static final String IMPORTS = "import java.util.*;";
  private static final int WARM_UP = 300;

  private KernelBenchmark() {}

  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    System.out.printf("Java %s, median of %d warm cells%n", Runtime.version(), rounds);
    KernelSettings settings =
        new KernelSettings(
            "", List.of(IMPORTS), Duration.ofSeconds(10), 64, 100_000, List.of(), Map.of(), null);
    try (Kernels kernels = Kernels.start(settings, 0);
        Kernel kernel = kernels.take();
        JShell jshell = JShell.create()) {
      run(jshell, IMPORTS);
      for (int i = 0; i < WARM_UP; i++) {
        kernel.run(CELLS.get(0), event -> {});
      }
      kernel.restart();
      for (String cell : CELLS) {
        compare(cell, rounds, kernel, jshell);
      }
    }
  }

  private static void compare(String cell, int rounds, Kernel kernel, JShell jshell) {
    long[] ours = new long[rounds];
    long[] theirs = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      ours[i] = time(() -> kernel.run(cell, event -> {}));
      theirs[i] = time(() -> run(jshell, cell));
    }
    System.out.printf(
        "%-48s kernel %6.1f ms   JDK's engine %6.1f ms   %5.1f times faster%n",
        cell, median(ours), median(theirs), median(theirs) / median(ours));
  }

  private static void run(JShell jshell, String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = jshell.sourceCodeAnalysis().analyzeCompletion(rest);
      jshell.eval(next.source());
      rest = next.remaining();
    }
  }

  private static long time(Runnable cell) {
    long start = System.nanoTime();
    cell.run();
    return System.nanoTime() - start;
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}
