package workbook.verify.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import workbook.lab.Workbook;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.Judge;
import workbook.lab.judge.JudgeRequest;
import workbook.lab.judge.JudgeSettings;
import workbook.lab.verdict.State;
import workbook.lab.verdict.Verdict;

/**
 * From an answer to its verdict: our warm judge, and beside it, in the same run, what a learner
 * would type in a terminal. Needs {@code mvn -DskipTests verify} before it.
 */
public final class JudgeBenchmark {
  private static final String EXERCISE = "07/add-user-table";
  private static final int WARM_UP = 15;
  private static final int RUNS = 60;
  private static final int MAVEN_RUNS = 3;

  private final Path root = Workbook.ofThisRun().root();
  private final Path answer = root.resolve("solutions/07-first-migration/add-user-table/reference");

  private JudgeBenchmark() {}

  /** Prints median times and their ratio to Maven's. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new JudgeBenchmark().run();
  }

  private void run() throws IOException, InterruptedException {
    MySqlServer mysql = MySqlServers.shared();
    JudgeSettings settings =
        new JudgeSettings(
            classPath(), root, JudgeSettings.environmentOf(() -> mysql), JudgeSettings.LIMIT, 1);
    double maven = median(mavenMillis());
    System.out.printf("mvn test -pl exercises -Dexercise=%s  %8.0f ms%n", EXERCISE, maven);
    try (Judge judge = Judge.start(settings)) {
      for (DatabaseKind database : DatabaseKind.values()) {
        if (database == DatabaseKind.SQLITE || mysql instanceof MySqlServer.Found) {
          report(database, verdictMillis(judge, database), maven);
        }
      }
    }
  }

  private String classPath() throws IOException {
    Path built = root.resolve("exercises/target");
    return built.resolve("test-classes")
        + File.pathSeparator
        + Files.readString(built.resolve("classpath"));
  }

  private static void report(DatabaseKind database, List<Double> millis, double maven) {
    double median = median(millis);
    System.out.printf(
        "warm verdict on %-6s  median %5.0f ms  p90 %5.0f ms  %6.0f times as fast as Maven%n",
        database.label(), median, percentile(millis, 90), maven / median);
  }

  private List<Double> verdictMillis(Judge judge, DatabaseKind database) {
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < WARM_UP + RUNS; run++) {
      long start = System.nanoTime();
      Verdict verdict =
          judge
              .judge(new JudgeRequest(EXERCISE, answer, EnumSet.of(database), Locale.ENGLISH))
              .join();
      double elapsed = (System.nanoTime() - start) / 1e6;
      if (verdict.state() != State.DONE) {
        throw new IllegalStateException("The reference answer was not accepted: " + verdict);
      }
      if (run >= WARM_UP) {
        millis.add(elapsed);
      }
    }
    return millis;
  }

  private List<Double> mavenMillis() throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < MAVEN_RUNS; run++) {
      long start = System.nanoTime();
      Process maven =
          new ProcessBuilder(
                  "mvn", "-q", "-o", "test", "-pl", "exercises", "-Dexercise=" + EXERCISE)
              .directory(root.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      maven.waitFor();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return millis;
  }

  private static double median(List<Double> values) {
    return percentile(values, 50);
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}
