package workbook.verify.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times in milliseconds. */
final class Figures {
  private Figures() {}

  static double median(List<Double> millis) {
    return percentile(millis, 50);
  }

  static double percentile(List<Double> millis, int percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  /** Runs something as often as asked for, and gives the time that each run took. */
  static List<Double> of(int runs, Task task) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      task.run();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return millis;
  }

  /** What is measured. */
  interface Task {
    void run() throws Exception;
  }
}
