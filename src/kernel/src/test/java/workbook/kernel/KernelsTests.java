package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelsTests {

  @Test
  void hand_out_a_warm_kernel_at_once() throws InterruptedException {
    try (Kernels kernels = Kernels.start(KernelSettings.of(""), 1)) {
      kernels.take().close();
      Thread.sleep(2_500);
      long start = System.nanoTime();
      try (Kernel kernel = kernels.take()) {
        kernel.run("1 + 1", event -> {});
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }
  }

  @Test
  void hand_out_kernels_that_know_nothing_of_each_other() {
    try (Cells one = new Cells();
        Cells other = new Cells()) {
      one.run("int mine = 1;");
      assertThat(other.run("mine")).isEqualTo(CellResult.Status.NOT_COMPILED);
    }
  }

  @Test
  void leave_no_process_when_closed() throws Exception {
    Set<ProcessHandle> before = children();
    Kernels kernels = Kernels.start(KernelSettings.of(""), 1);
    Cells cells = new Cells(kernels.take());
    cells.run("new ProcessBuilder(\"sleep\", \"60\").start().pid()");
    long grandchild = Long.parseLong(cells.value().text());
    assertThat(children()).hasSizeGreaterThan(before.size());
    kernels.close();
    for (ProcessHandle child : children()) {
      if (!before.contains(child)) {
        child.onExit().get(5, TimeUnit.SECONDS);
      }
    }
    assertThat(ProcessHandle.of(grandchild).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void give_the_cells_what_the_settings_say(@TempDir Path folder) {
    KernelSettings settings =
        new KernelSettings(
            "",
            List.of("int answer() { return 42; }"),
            Duration.ofSeconds(5),
            48,
            1_000,
            List.of("-Dcourse.unit=7"),
            Map.of("WORKBOOK_TEST", "a b"),
            null,
            Locale.JAPANESE,
            folder);
    try (Kernels kernels = Kernels.start(settings, 0);
        Cells cells = new Cells(kernels.take())) {
      assertThat(value(cells, "answer()")).isEqualTo("42");
      assertThat(value(cells, "System.getProperty(\"course.unit\")")).isEqualTo("\"7\"");
      assertThat(value(cells, "System.getenv(\"WORKBOOK_TEST\")")).isEqualTo("\"a b\"");
      assertThat(value(cells, "new java.io.File(\"\").getAbsolutePath()"))
          .isEqualTo("\"" + folder.toAbsolutePath() + "\"");
      assertThat(value(cells, "Runtime.getRuntime().maxMemory() >> 20")).isIn("46", "47", "48");
      cells.kernel().run("foo(", cells.events()::add);
      assertThat(cells.problem().message()).startsWith("コードが途中で");
    }
  }

  @Test
  void take_a_class_path_with_spaces(@TempDir Path folder) throws Exception {
    Path classes = folder.resolve("a folder (1)");
    Path source =
        Path.of(SnapshotSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String name = "workbook/kernel/SnapshotSource.class";
    Files.createDirectories(classes.resolve(name).getParent());
    Files.copy(source.resolve(name), classes.resolve(name));
    try (Kernels kernels = Kernels.start(KernelSettings.of(classes.toString()), 0);
        Cells cells = new Cells(kernels.take())) {
      assertThat(value(cells, "workbook.kernel.SnapshotSource.snapshot()")).isEqualTo("null");
    }
  }

  @Test
  void say_which_startup_snippet_fails() {
    KernelSettings settings =
        new KernelSettings(
            "",
            List.of("import no.such.*;"),
            Duration.ofSeconds(5),
            64,
            1_000,
            List.of(),
            Map.of(),
            null);
    try (Kernels kernels = Kernels.start(settings, 0)) {
      assertThatExceptionOfType(KernelException.class)
          .isThrownBy(kernels::take)
          .withMessageContaining("The startup snippet `import no.such.*;` failed");
    }
  }

  @Test
  void say_why_no_process_starts() {
    KernelSettings settings =
        new KernelSettings(
            "",
            List.of(),
            Duration.ofSeconds(5),
            64,
            1_000,
            List.of("-XX:NoSuchOption"),
            Map.of(),
            null);
    try (Kernels kernels = Kernels.start(settings, 0)) {
      assertThatExceptionOfType(KernelException.class)
          .isThrownBy(kernels::take)
          .withMessageContaining("did not start")
          .withMessageContaining("NoSuchOption");
    }
  }

  private static String value(Cells cells, String code) {
    cells.run(code);
    return cells.value().text();
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }
}
