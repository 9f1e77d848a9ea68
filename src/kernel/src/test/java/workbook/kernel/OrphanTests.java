package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanTests {

  @ParameterizedTest
  @ValueSource(strings = {"exit", "killed"})
  void end_when_their_parent_is_gone(String how) throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                OrphanMaker.class.getName(),
                how)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = parent.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
      if (how.equals("killed")) {
        parent.destroyForcibly();
      }
      parent.waitFor(10, TimeUnit.SECONDS);
      child.onExit().get(3, TimeUnit.SECONDS);
      assertThat(child.isAlive()).isFalse();
    }
  }
}
