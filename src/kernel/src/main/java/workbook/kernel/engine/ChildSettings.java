package workbook.kernel.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a child process is started with.
 *
 * @param mode {@link workbook.kernel.agent.Agent#CELLS} or its {@code TERMINAL}
 * @param classPath class path of the code that it runs
 * @param heapMegabytes its heap, in megabytes
 * @param outputLimit how many characters a cell may print, and a value may be long
 * @param vmOptions further options of its Java
 * @param environment variables added to its environment
 * @param snapshotMethod {@code class#method} called after each snippet, or null
 * @param folder its working folder, or null for that of this process
 */
public record ChildSettings(
    String mode,
    String classPath,
    int heapMegabytes,
    int outputLimit,
    List<String> vmOptions,
    Map<String, String> environment,
    @Nullable String snapshotMethod,
    @Nullable Path folder) {

  /** Copies. */
  public ChildSettings {
    vmOptions = List.copyOf(vmOptions);
    environment = Map.copyOf(environment);
  }
}
