package workbook.verify.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import workbook.verify.Project;

/**
 * From typing {@code ./workbook serve} to the first page, nothing changed since the last start; and
 * beside it, in the same run, how long a Java takes that only says its version.
 */
public final class StartBenchmark {
  private static final int RUNS = 10;

  private StartBenchmark() {}

  /** Prints median times and their ratio. */
  public static void main(String[] arguments) throws Exception {
    start();
    double start = Figures.median(Figures.of(RUNS, StartBenchmark::start));
    double java = Figures.median(Figures.of(RUNS, StartBenchmark::java));
    System.out.printf("./workbook serve, first page, stop  median %5.0f ms%n", start);
    System.out.printf("java -version                      median %5.0f ms%n", java);
    System.out.printf("%.1f times as long%n", start / java);
  }

  private static void start() throws Exception {
    Process process =
        new ProcessBuilder("./workbook", "serve", "--no-open", "--port", "0", "--lang", "en")
            .directory(Project.root().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String line = process.inputReader().readLine();
      read(URI.create(line.substring(line.indexOf("http"))));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static void read(URI address) throws IOException {
    HttpURLConnection entry = (HttpURLConnection) address.toURL().openConnection();
    entry.setInstanceFollowRedirects(false);
    String cookie = entry.getHeaderField("Set-Cookie");
    HttpURLConnection page = (HttpURLConnection) address.resolve("/en/").toURL().openConnection();
    page.setRequestProperty("Cookie", cookie.substring(0, cookie.indexOf(';')));
    try (InputStream text = page.getInputStream()) {
      text.readAllBytes();
    }
  }

  private static void java() throws Exception {
    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
