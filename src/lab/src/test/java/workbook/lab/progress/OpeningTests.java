package workbook.lab.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress that is up to date opens without the engine that keeps its form. */
final class OpeningTests {
  @Test
  void loads_neither_hibernate_nor_the_engine(@TempDir Path root) throws Exception {
    Progress.open(root).close();
    String classPath =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.contains("hibernate") && !entry.contains("migrate"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            Opening.class.getName(),
            root.toString());
    Process child = new ProcessBuilder(command).inheritIO().start();
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isZero();
  }

  /** A process that opens progress and ends. */
  static final class Opening {
    private Opening() {}

    public static void main(String[] arguments) {
      try (Progress progress = Progress.open(Path.of(arguments[0]))) {
        progress.showHints("07/add-user-table", 1);
      }
    }
  }
}
