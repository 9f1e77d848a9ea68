package workbook.verify.bench;

import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int ROUNDS = 5;

  private ChainBenchmark() {}

  /** Prints the best time of each contestant, and its ratio to plain JDBC. */
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset(); // Liquibase tells of each step.
    Path folder = Files.createTempDirectory("chain-");
    Migrations chain =
        new Chain(Files.createDirectory(folder.resolve("java")), LENGTH).migrations();
    Map<String, String> mysql = JudgeSettings.readied(MySqlServers::shared).environment();
    for (var kind : BenchDatabase.kinds(folder, mysql).entrySet()) {
      Map<String, Double> best = contest(chain, kind.getValue(), folder.resolve(kind.getKey()));
      best.forEach((name, millis) -> report(kind.getKey(), name, millis, best));
    }
  }

  private static Map<String, Double> contest(
      Migrations chain, Supplier<BenchDatabase> fresh, Path files) throws Exception {
    Migrations first = chain.on(fresh.get().source());
    List<RanStep> up = first.upgrade("head").steps();
    Peers.write(up, Files.createDirectory(files));
    Map<String, Double> best = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      BenchDatabase ours = fresh.get();
      BenchDatabase plain = fresh.get();
      Migrations migrations = chain.on(ours.source());
      note(best, "up: ours", () -> migrations.upgrade("head"));
      note(best, "up: jdbc", () -> Peers.jdbc(plain, up));
      List<RanStep> down = downSteps(chain, fresh);
      note(best, "down: ours", () -> migrations.downgrade("base"));
      BenchDatabase full = fresh.get();
      chain.on(full.source()).upgrade("head");
      note(best, "down: jdbc", () -> Peers.jdbc(full, down));
      note(best, "up: flyway", () -> Peers.flyway(fresh.get(), files.resolve("flyway")));
      note(best, "up: liquibase", () -> Peers.liquibase(fresh.get(), files.resolve("liquibase")));
      note(best, "up: mybatis", () -> Peers.mybatis(fresh.get(), files.resolve("mybatis")));
    }
    return best;
  }

  private static List<RanStep> downSteps(Migrations chain, Supplier<BenchDatabase> fresh) {
    Migrations other = chain.on(fresh.get().source());
    other.upgrade("head");
    return other.downgrade("base").steps();
  }

  private static void note(Map<String, Double> best, String name, Figures.Task task)
      throws Exception {
    best.merge(name, Figures.of(1, task).get(0), Math::min);
  }

  private static void report(
      String database, String name, double millis, Map<String, Double> best) {
    double jdbc = best.getOrDefault(name.substring(0, name.indexOf(' ')) + " jdbc", millis);
    System.out.printf(
        "%-7s %-14s %8.0f ms  %5.2f times plain JDBC%n", database, name, millis, millis / jdbc);
  }
}
