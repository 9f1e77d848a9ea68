package workbook.lab.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** No child is left behind. */
final class ChildTests {
  @Test
  void a_child_ends_when_its_parent_is_killed() throws Exception {
    Process parent = parent();
    List<ProcessHandle> children = childrenOf(parent);

    parent.destroyForcibly().waitFor();

    assertThat(children).hasSize(2);
    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void closing_a_judge_ends_its_children() throws Exception {
    long before = ProcessHandle.current().children().count();
    Judge judge = Judge.start(settings());
    List<ProcessHandle> children = ProcessHandle.current().children().skip(before).toList();

    judge.close();

    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  private static Process parent() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Parent.class.getName());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.redirectErrorStream(true).start();
  }

  private static List<ProcessHandle> childrenOf(Process parent) throws InterruptedException {
    while (parent.isAlive() && parent.children().count() < 2) {
      Thread.sleep(20);
    }
    return parent.children().toList();
  }

  private static JudgeSettings settings() {
    return new JudgeSettings(
        System.getProperty("java.class.path"),
        Path.of("").toAbsolutePath(),
        Map.of(),
        Duration.ofSeconds(10),
        1);
  }

  /** A process that starts a judge and then does nothing. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] args) throws InterruptedException {
      Judge.start(settings());
      Thread.sleep(60_000);
    }
  }
}
