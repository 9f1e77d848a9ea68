package workbook.lab.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.State;

/** Maven and the site open, begin and write the same progress at the same time. */
final class TwoProcessesTests {
  private static final int WRITES = 200;

  @Test
  void write_at_the_same_time_and_lose_nothing(@TempDir Path root) throws Exception {
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      writers.add(start(root, name));
    }
    for (Process writer : writers) {
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(writer.exitValue()).isZero();
    }
    try (Progress progress = Progress.open(root)) {
      assertThat(progress.setAside()).isEmpty();
      assertThat(progress.results()).hasSize(3 * WRITES);
    }
  }

  private static Process start(Path root, String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            root.toString(),
            name)
        .inheritIO()
        .start();
  }

  /** A process that grades many exercises. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      try (Progress progress = Progress.open(Path.of(arguments[0]))) {
        for (int i = 0; i < WRITES; i++) {
          progress.graded(
              List.of(
                  new ExerciseResult(
                      "07/" + arguments[1] + i,
                      DatabaseKind.SQLITE,
                      State.DONE,
                      Instant.now(),
                      GradedBy.MAVEN)));
        }
      }
    }
  }
}
