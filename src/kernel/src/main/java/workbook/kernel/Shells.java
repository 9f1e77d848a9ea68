package workbook.kernel;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import jdk.jshell.JShell;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;
import workbook.kernel.agent.Agent;
import workbook.kernel.engine.ChildEvents;
import workbook.kernel.engine.ChildSettings;
import workbook.kernel.engine.EngineControl;
import workbook.kernel.engine.EngineProvider;

/** Builds JShell over a child process of our own. */
final class Shells {
  private Shells() {}

  /** JShell and the engine that it runs on. */
  record Pair(JShell shell, EngineControl engine) {}

  static Pair start(KernelSettings settings, ChildEvents events) {
    Provider provider = new Provider(childSettings(settings), events);
    JShell shell =
        JShell.builder()
            .in(new ByteArrayInputStream(new byte[0]))
            .executionEngine(provider, Map.of())
            .fileManager(files -> withClassPath(files, settings.classPath()))
            .compilerOptions("-proc:none")
            .build();
    return new Pair(shell, Objects.requireNonNull(provider.engine));
  }

  private static final class Provider implements ExecutionControlProvider {
    private final ChildSettings settings;
    private final ChildEvents events;
    private @Nullable EngineControl engine;

    Provider(ChildSettings settings, ChildEvents events) {
      this.settings = settings;
      this.events = events;
    }

    @Override
    public String name() {
      return "workbook-cells";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
        throws IOException {
      EngineControl started = EngineProvider.start(settings, env, events);
      engine = started;
      return started;
    }
  }

  private static ChildSettings childSettings(KernelSettings settings) {
    return new ChildSettings(
        Agent.CELLS,
        settings.classPath(),
        settings.heapMegabytes(),
        settings.outputLimit(),
        settings.vmOptions(),
        settings.environment(),
        settings.snapshotMethod(),
        settings.folder());
  }

  /** Cells are compiled against what they run with, not against what this process runs with. */
  private static StandardJavaFileManager withClassPath(
      StandardJavaFileManager files, String classPath) {
    List<Path> paths =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(classPath)
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
