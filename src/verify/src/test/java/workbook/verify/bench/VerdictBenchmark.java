package workbook.verify.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbook.verify.Project;
import workbook.verify.browser.Chromium;
import workbook.verify.command.Checkout;
import workbook.verify.command.Served;

/**
 * From pressing "Save and judge" in the browser to each database's verdict on the page, warm; and
 * beside it, in the same run, what a learner would type in a terminal.
 */
public final class VerdictBenchmark {
  private static final String EXERCISE = "07/add-user-table";
  private static final String FILE = "lesson07/add_user_table/AddUserTable.java";
  private static final String ANSWER =
      "solutions/07-first-migration/add-user-table/reference/AddUserTable.java";
  private static final int WARM_UP = 15;
  private static final int RUNS = 60;
  private static final int MAVEN_RUNS = 3;
  private static final String JUDGE =
      """
      () => new Promise(done => {
        const lines = [...document.querySelectorAll(".verdict-line")];
        const start = performance.now();
        const begun = new Set(), took = {};
        new MutationObserver((_, observer) => {
          for (const { dataset: { database, state } } of lines) {
            if (state === "RUNNING") begun.add(database);
            else if (begun.has(database)) took[database] ??= state === "DONE" ? performance.now() - start : NaN;
          }
          if (Object.keys(took).length < lines.length) return;
          observer.disconnect();
          done(took);
        }).observe(document.querySelector(".verdict-lines"), { subtree: true, attributeFilter: ["data-state"] });
        document.querySelector(".exercise [data-action=judge]").click();
      })""";

  private VerdictBenchmark() {}

  /** Prints median times and their ratio to Maven's. */
  public static void main(String[] arguments) throws Exception {
    double maven = Figures.median(Figures.of(MAVEN_RUNS, VerdictBenchmark::maven));
    System.out.printf("mvn test -pl exercises -Dexercise=%s  %8.0f ms%n", EXERCISE, maven);
    inTheBrowser().forEach((database, millis) -> report(database, millis, maven));
  }

  private static void maven() throws Exception {
    new ProcessBuilder("mvn", "-q", "-o", "test", "-pl", "exercises", "-Dexercise=" + EXERCISE)
        .directory(Project.root().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static Map<String, List<Double>> inTheBrowser() {
    try (Checkout checkout = Checkout.fresh()) {
      checkout.write("exercises/src/main/java/" + FILE, checkout.read(ANSWER));
      try (Served served = Served.of(checkout);
          Chromium chromium = Chromium.start();
          Page page = chromium.browser().newPage()) {
        page.navigate(served.address().toString());
        page.navigate(served.at("/en/lessons/07-first-migration").toString());
        page.locator(".exercise [data-action=judge]:enabled").waitFor();
        return measure(page);
      }
    }
  }

  private static Map<String, List<Double>> measure(Page page) {
    Map<String, List<Double>> millis = new TreeMap<>();
    for (int run = 0; run < WARM_UP + RUNS; run++) {
      Map<?, ?> took = (Map<?, ?>) page.evaluate(JUDGE);
      if (run >= WARM_UP) {
        took.forEach(
            (database, time) ->
                millis
                    .computeIfAbsent(String.valueOf(database), name -> new ArrayList<>())
                    .add(((Number) time).doubleValue()));
      }
    }
    return millis;
  }

  private static void report(String database, List<Double> millis, double maven) {
    double median = Figures.median(millis);
    System.out.printf(
        "in the browser, %-6s  median %5.0f ms  p90 %5.0f ms  %6.0f times as fast as Maven%n",
        database, median, Figures.percentile(millis, 90), maven / median);
  }
}
