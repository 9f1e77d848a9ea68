package workbook.kernel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How kernels run: what code sees, and what it may use.
 *
 * @param classPath class path of the cells, in the form of {@code java.class.path}
 * @param startup snippets that run before the first cell, such as imports
 * @param timeLimit how long a cell may run
 * @param heapMegabytes heap of a child process, in megabytes
 * @param outputLimit how many characters a cell may print, and how long a shown value may be
 * @param vmOptions further options of the child's Java, such as {@code -Dname=value}
 * @param environment variables added to the child's environment
 * @param snapshotMethod {@code class#method}, a static method without parameters that returns a
 *     {@code String}; called in the child after each snippet, and what it returns, unless null,
 *     becomes a {@link CellEvent.Snapshot}
 * @param locale language of messages, unless a run asks for another
 * @param folder working folder of the child, null for that of this process
 */
public record KernelSettings(
    String classPath,
    List<String> startup,
    Duration timeLimit,
    int heapMegabytes,
    int outputLimit,
    List<String> vmOptions,
    Map<String, String> environment,
    @Nullable String snapshotMethod,
    Locale locale,
    @Nullable Path folder) {

  /** Checks and copies. */
  public KernelSettings {
    startup = List.copyOf(startup);
    vmOptions = List.copyOf(vmOptions);
    environment = Map.copyOf(environment);
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("The time limit `" + timeLimit + "` must be positive.");
    }
    if (heapMegabytes < 16) {
      throw new IllegalArgumentException("A heap of `" + heapMegabytes + "` MB is below 16 MB.");
    }
    if (outputLimit < 1) {
      throw new IllegalArgumentException(
          "The output limit `" + outputLimit + "` must be positive.");
    }
    if (snapshotMethod != null && !snapshotMethod.matches("[\\w.$]+#[\\w$]+")) {
      throw new IllegalArgumentException(
          "The snapshot method `" + snapshotMethod + "` must read `package.Class#method`.");
    }
  }

  /** Settings in English, in the working folder of this process. */
  public KernelSettings(
      String classPath,
      List<String> startup,
      Duration timeLimit,
      int heapMegabytes,
      int outputLimit,
      List<String> vmOptions,
      Map<String, String> environment,
      @Nullable String snapshotMethod) {
    this(
        classPath,
        startup,
        timeLimit,
        heapMegabytes,
        outputLimit,
        vmOptions,
        environment,
        snapshotMethod,
        Locale.ENGLISH,
        null);
  }

  /** Usual settings: ten seconds, 128 MB of heap, 100,000 characters, no startup snippets. */
  public static KernelSettings of(String classPath) {
    return new KernelSettings(
        classPath, List.of(), Duration.ofSeconds(10), 128, 100_000, List.of(), Map.of(), null);
  }
}
