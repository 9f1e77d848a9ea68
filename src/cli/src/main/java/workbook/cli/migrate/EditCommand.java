package workbook.cli.migrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.History;
import workbook.migrate.Migrations;

/** Opens a revision. */
@Command(name = "edit", description = "Open a revision in your editor.")
final class EditCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(paramLabel = "<revision>", description = "An id, head, current, a label.")
  private String name;

  @Override
  public Integer call() throws InterruptedException {
    Migrations revisions = name.contains("current") ? project.migrations() : project.revisions();
    History.Entry entry = revisions.show(project.only(revisions, name)).entries().get(0);
    return open(entry.file());
  }

  private static int open(String file) throws InterruptedException {
    List<String> line = new ArrayList<>(List.of(editor().strip().split("\\s+")));
    line.add(file);
    try {
      return new ProcessBuilder(line).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw CliException.because(e, "no-editor", editor(), e.getMessage());
    }
  }

  private static String editor() {
    Map<String, String> environment = System.getenv();
    boolean isWindows = System.getProperty("os.name").startsWith("Windows");
    return environment.getOrDefault(
        "VISUAL", environment.getOrDefault("EDITOR", isWindows ? "notepad" : "vi"));
  }
}
