package workbook.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    Path file = Path.of(entry.file());
    if (!Files.isRegularFile(file)) {
      throw CliException.of("no-file-to-edit", file);
    }
    open(file);
    project.screen().answer(file);
    return 0;
  }

  private static void open(Path file) throws InterruptedException {
    List<String> line = new ArrayList<>(List.of(editor().strip().split("\\s+")));
    line.add(file.toString());
    try {
      int exit = new ProcessBuilder(line).inheritIO().start().waitFor();
      if (exit != 0) {
        throw CliException.of("editor-failed", editor(), exit, file);
      }
    } catch (IOException e) {
      throw CliException.because(e, "no-editor", editor(), e.getMessage());
    }
  }

  /** The first that says something. */
  private static String editor() {
    boolean isWindows = System.getProperty("os.name").startsWith("Windows");
    return Stream.of("VISUAL", "EDITOR")
        .map(it -> System.getenv().getOrDefault(it, ""))
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse(isWindows ? "notepad" : "vi");
  }
}
