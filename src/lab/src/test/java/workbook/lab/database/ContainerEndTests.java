package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** A container goes with the process that it was started for, at the next start at the latest. */
final class ContainerEndTests {
  @Test
  void goes_with_a_process_that_ends() throws Exception {
    Process child = child();
    String owner = owner(child);
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(containers(owner)).isEmpty();
  }

  @Test
  void of_a_killed_process_is_removed_by_the_next() throws Exception {
    Process child = child("wait");
    String owner = owner(child);
    Leftovers.remove(engine());
    assertThat(containers(owner)).as("of a living process").hasSize(1);
    child.destroyForcibly().waitFor();
    assertThat(containers(owner)).hasSize(1);
    Leftovers.remove(engine());
    assertThat(containers(owner)).isEmpty();
  }

  private static Process child(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), ServerMain.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("WORKBOOK_REQUIRE_MYSQL");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String owner(Process child) throws IOException {
    String line = String.valueOf(child.inputReader().readLine());
    assumeThat(line).doesNotStartWith("no container");
    return line;
  }

  private static List<Container> containers(String owner) {
    return engine()
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(Map.of(Leftovers.LABEL, owner))
        .exec();
  }

  private static DockerClient engine() {
    return DockerClientFactory.lazyClient();
  }
}
