package workbook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import workbook.kernel.terminal.Terminal;
import workbook.kernel.terminal.TerminalSettings;
import workbook.lab.Workbook;
import workbook.lab.play.Playground;

/** Opens the JDK's own shell with the project in it, for live code. */
@Command(
    name = "jshell",
    description = "Open JShell with the project's classes and helpers, for live code.")
final class JshellCommand implements Callable<Integer> {
  @Parameters(paramLabel = "<file>", description = "Files to load first.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    TerminalSettings settings =
        new TerminalSettings(
            ClassPaths.own(),
            Playground.startup(),
            Map.of(),
            Workbook.ofThisRun().root().resolve(".workbook"),
            Locale.getDefault());
    return Terminal.open(settings, files);
  }
}
