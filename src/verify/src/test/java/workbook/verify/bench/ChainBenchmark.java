package workbook.verify.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.JudgeSettings;
import workbook.migrate.Migrations;
import workbook.migrate.RanStep;

/**
 * A chain of 500 revisions up and down, beside the same statements through plain JDBC with a commit
 * each, and beside Flyway, Liquibase and MyBatis Migrations, all in the same run and in turn.
 */
public final class ChainBenchmark {
  private static final int LENGTH = 500;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 12;
  private static final int PEER_ROUNDS = 3;

  private ChainBenchmark() {}

  /**
   * Prints, for each contestant, its best time, and what it took in a round as a multiple of what
   * plain JDBC took in the same round: in the first one, in a cold JVM, and the median of those
   * after the third.
   */
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset(); // Liquibase tells of each step.
    Path folder = Files.createTempDirectory("chain-");
    Migrations chain =
        new Chain(Files.createDirectory(folder.resolve("java")), LENGTH).migrations();
    Map<String, String> mysql = JudgeSettings.readied(MySqlServers::shared).environment();
    for (var kind : BenchDatabase.kinds(folder, mysql).entrySet()) {
      Path files = Files.createDirectory(folder.resolve(kind.getKey()));
      contest(chain, kind.getValue(), files)
          .forEach((name, times) -> report(kind.getKey(), name, times));
    }
  }

  private static Map<String, Rounds> contest(
      Migrations chain, Supplier<BenchDatabase> fresh, Path files) throws Exception {
    Migrations first = chain.on(fresh.get().source());
    List<RanStep> up = first.upgrade("head").steps();
    List<RanStep> down = first.downgrade("base").steps();
    Peers.write(up, files);
    Map<String, Rounds> rounds = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      boolean oursFirst = round % 2 == 0;
      Migrations ours = chain.on(fresh.get().source());
      BenchDatabase empty = fresh.get();
      double plainUp =
          pair(
              rounds,
              "up: ours",
              oursFirst,
              () -> ours.upgrade("head"),
              () -> Peers.jdbc(empty, up));
      BenchDatabase full = fresh.get();
      chain.on(full.source()).upgrade("head");
      pair(
          rounds,
          "down: ours",
          oursFirst,
          () -> ours.downgrade("base"),
          () -> Peers.jdbc(full, down));
      if (round < PEER_ROUNDS) {
        peers(rounds, fresh, files, plainUp);
      }
    }
    return rounds;
  }

  /** Runs both, in turn the one and the other first, and gives the time of plain JDBC. */
  private static double pair(
      Map<String, Rounds> rounds,
      String name,
      boolean oursFirst,
      Figures.Task ours,
      Figures.Task plain)
      throws Exception {
    double early = millis(oursFirst ? ours : plain);
    double late = millis(oursFirst ? plain : ours);
    double jdbc = oursFirst ? late : early;
    note(rounds, name, oursFirst ? early : late, jdbc);
    note(rounds, name.replace("ours", "jdbc"), jdbc, jdbc);
    return jdbc;
  }

  private static void peers(
      Map<String, Rounds> rounds, Supplier<BenchDatabase> fresh, Path files, double jdbc)
      throws Exception {
    Map<String, Figures.Task> peers =
        Map.of(
            "up: flyway", () -> Peers.flyway(fresh.get(), files.resolve("flyway")),
            "up: liquibase", () -> Peers.liquibase(fresh.get(), files.resolve("liquibase")),
            "up: mybatis", () -> Peers.mybatis(fresh.get(), files.resolve("mybatis")));
    for (var peer : peers.entrySet()) {
      note(rounds, peer.getKey(), millis(peer.getValue()), jdbc);
    }
  }

  private static double millis(Figures.Task task) throws Exception {
    return Figures.of(1, task).get(0);
  }

  private static void note(Map<String, Rounds> rounds, String name, double millis, double jdbc) {
    rounds.computeIfAbsent(name, it -> new Rounds()).add(millis, jdbc);
  }

  private static void report(String database, String name, Rounds times) {
    List<Double> ratios = times.ratios;
    List<Double> warm = ratios.size() > WARM_UP ? ratios.subList(WARM_UP, ratios.size()) : ratios;
    System.out.printf(
        "%-7s %-14s best %6.0f ms   times plain JDBC: first %5.2f, median of %d %5.2f%n",
        database,
        name,
        Figures.percentile(times.millis, 0),
        ratios.get(0),
        warm.size(),
        Figures.median(warm));
  }

  /** What one contestant took in each round, and as a multiple of plain JDBC in that round. */
  private record Rounds(List<Double> millis, List<Double> ratios) {
    Rounds() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(double took, double jdbc) {
      millis.add(took);
      ratios.add(took / jdbc);
    }
  }
}
