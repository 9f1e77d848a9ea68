package workbook.kernel.engine;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import workbook.kernel.agent.Agent;

/** The command line of a child process. */
final class ChildCommand {
  private static final int FIRST_WITH_NATIVE_ACCESS_CHECKS = 22;

  private ChildCommand() {}

  /**
   * @param debugger address where the debug interface of the child shall call
   * @param port where its agent shall call
   */
  static List<String> of(
      ChildSettings settings, List<String> moreOptions, String debugger, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-agentlib:jdwp=transport=dt_socket,server=n,suspend=n,address=" + debugger);
    command.addAll(frugal(settings.heapMegabytes()));
    command.addAll(settings.vmOptions());
    command.addAll(moreOptions);
    command.add("-classpath");
    command.add(agentLocation() + File.pathSeparator + settings.classPath());
    command.add(Agent.class.getName());
    command.add(Integer.toString(port));
    command.add(settings.mode());
    command.add(Integer.toString(settings.outputLimit()));
    command.add(Objects.requireNonNullElse(settings.snapshotMethod(), ""));
    return command;
  }

  private static List<String> frugal(int heapMegabytes) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + heapMegabytes + "m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-XX:-UsePerfData");
    options.add("-XX:-OmitStackTraceInFastThrow");
    options.add("-Xshare:auto");
    options.add("-Dfile.encoding=UTF-8");
    options.add("-Djava.awt.headless=true");
    if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS_CHECKS) {
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    return options;
  }

  private static Path agentLocation() {
    try {
      return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
