package workbook.verify.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.JudgeSettings;
import workbook.migrate.Migrations;
import workbook.migrate.compare.Comparison;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;
import workbook.migrate.write.OperationJava;

/**
 * How long it takes to compare entities with a database of 500 tables, Hibernate's reading of the
 * entities included: where nothing differs, where ten tables do, and where nothing is there yet.
 * The limit is 2 s. The first run is told by itself, for a command has no second.
 *
 * <p>Run the main method; the first argument is the number of tables, by default 500.
 */
public final class CompareBenchmark {
  private static final int ROUNDS = 5;
  private static final double LIMIT_MILLIS = 2000;

  private CompareBenchmark() {}

  /** Prints a line for each case on each database. */
  public static void main(String[] arguments) throws Exception {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    Path folder = Files.createTempDirectory("compare-");
    List<Class<?>> entities = new ShopSources(folder, size).entities();
    Map<String, String> mysql = JudgeSettings.readied(MySqlServers::shared).environment();
    for (var kind : BenchDatabase.kinds(folder, mysql).entrySet()) {
      DataSource source = kind.getValue().get().source();
      Migrations none = Migrations.of(List.of()).on(source);
      measure(kind.getKey(), "from nothing", none, entities);
      create(source, none.compare(entities), Files.createDirectory(folder.resolve(kind.getKey())));
      measure(kind.getKey(), "no difference", none, entities);
      try (var connection = source.getConnection();
          var statement = connection.createStatement()) {
        for (int i = 0; i < 10; i++) {
          statement.execute("ALTER TABLE Thing" + i * (size / 10) + " ADD COLUMN odd INT");
        }
      }
      measure(kind.getKey(), "ten differ", none, entities);
    }
  }

  private static void create(DataSource source, Comparison comparison, Path revisions) {
    new Skeleton("01", List.of(), "all", Instant.EPOCH)
        .doing(comparison.upgrade(), comparison.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
    Migrations.ofFolder(revisions).on(source).upgrade("head");
  }

  private static void measure(
      String database, String what, Migrations migrations, List<Class<?>> entities)
      throws Exception {
    Figures.Task task =
        () -> {
          Comparison comparison = migrations.compare(entities);
          OperationJava.of(comparison.upgrade());
        };
    double first = Figures.of(1, task).get(0);
    double warm = Figures.median(Figures.of(ROUNDS, task));
    System.out.printf(
        "%-7s %-14s first %6.0f ms   median of %d %6.0f ms (%3.0f %% of the limit)%n",
        database, what, first, ROUNDS, warm, 100 * warm / LIMIT_MILLIS);
  }
}
