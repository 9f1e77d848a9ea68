package workbook.verify.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workbook.migrate.Migrations;

/**
 * How long a folder of 500 revisions takes until their heads are known, in a Java that has just
 * started: with nothing kept, and with what the start before kept. The peer is javac on the same
 * files. The limits are 2 s and 0.3 s.
 *
 * <p>Run the main method.
 */
final class FolderBenchmark {
  private static final int REVISIONS = 500;
  private static final int RUNS = 5;
  private static final double COLD_LIMIT = 2_000;
  private static final double WARM_LIMIT = 300;

  private FolderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      System.out.println(
          arguments[0].equals("javac")
              ? javac(Path.of(arguments[1]))
              : heads(Path.of(arguments[1])));
      return;
    }
    Path folder = write(Files.createTempDirectory("revisions-"));
    List<Double> javac = new ArrayList<>();
    List<Double> cold = new ArrayList<>();
    List<Double> warm = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      javac.add(inNewJava("javac", folder));
      Files.deleteIfExists(folder.resolve(".compiled/revisions"));
      cold.add(inNewJava("heads", folder));
      warm.add(inNewJava("heads", folder));
    }
    System.out.printf(
        "%d revisions, median of %d new JVMs: javac %.0f ms, cold %.0f ms (%.2f times javac, %.0f %%"
            + " of the limit), warm %.0f ms (%.0f %% of the limit)%n",
        REVISIONS,
        RUNS,
        Figures.median(javac),
        Figures.median(cold),
        Figures.median(cold) / Figures.median(javac),
        100 * Figures.median(cold) / COLD_LIMIT,
        Figures.median(warm),
        100 * Figures.median(warm) / WARM_LIMIT);
    delete(folder);
  }

  private static double heads(Path folder) {
    long start = System.nanoTime();
    if (Migrations.ofFolder(folder).heads().size() != 1) {
      throw new IllegalStateException("The revisions are in no line.");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double javac(Path folder) throws IOException {
    Path classes = Files.createTempDirectory("classes-");
    long start = System.nanoTime();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(folder)) {
      List<Path> all = sources.filter(it -> it.toString().endsWith(".java")).toList();
      List<String> options = List.of("-proc:none", "-d", classes.toString());
      compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
          .call();
    }
    double took = (System.nanoTime() - start) / 1e6;
    delete(classes);
    return took;
  }

  private static double inNewJava(String what, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FolderBenchmark.class.getName(),
                what,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Double.parseDouble(said.strip());
  }

  private static Path write(Path folder) throws IOException {
    for (int i = 0; i < REVISIONS; i++) {
      String parents = i == 0 ? "" : ", parents = \"r" + (i - 1) + "\"";
      Files.writeString(
          folder.resolve("20260923_%04d_step.java".formatted(i)),
          String.format(
              Locale.ROOT,
              """
              import static workbook.migrate.Columns.*;

              import workbook.migrate.*;

              /** Step %1$d. */
              @Revision(id = "r%1$d"%2$s)
              final class Step%1$d implements Migration {
                @Override
                public void upgrade(Operations op) {
                  op.createTable(
                      "t%1$d",
                      column("id", INTEGER).primaryKey(),
                      column("name", varchar(50)).notNull());
                  op.createIndex("ix%1$d", "t%1$d", "name");
                }

                @Override
                public void downgrade(Operations op) {
                  op.dropTable("t%1$d");
                }
              }
              """,
              i,
              parents));
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = new ArrayList<>(files.toList());
      Collections.reverse(deepestFirst);
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
