package workbook.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.cli.CliTexts;
import workbook.migrate.Migrations;
import workbook.migrate.Squashed;

/** Makes one revision of several. */
@Command(name = "squash", description = "Make one revision of several that follow each other.")
final class SquashCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(paramLabel = "<from:to>", description = "The first and the last of them.")
  private String range;

  @Option(
      names = {"-m", "--message"},
      required = true,
      paramLabel = "<message>",
      description = "What they do together.")
  private String message;

  @Override
  public Integer call() {
    Migrations there = project.revisions();
    Squashed squashed = there.squashed(range, message);
    project.migrationsIfConnected().ifPresent(it -> requireNotBetween(it, squashed));
    Path file = write(squashed);
    project
        .screen()
        .show(
            file,
            CliTexts.of(
                "squashed",
                file,
                String.join(", ", squashed.vanishing()),
                squashed.skeleton().id()));
    return 0;
  }

  /** The old files go only once the new one is there. */
  private Path write(Squashed squashed) {
    List<Path> others = squashed.files().stream().filter(it -> !Files.isRegularFile(it)).toList();
    if (!others.isEmpty()) {
      throw CliException.of("no-file-to-squash", others.get(0));
    }
    NewFile files = new NewFile(project.settings());
    Path file = files.java(squashed.skeleton(), files.folder(null, squashed.files()));
    for (Path old : squashed.files()) {
      delete(old);
    }
    return file;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw CliException.because(e, "file-stays", file, e.getMessage());
    }
  }

  private void requireNotBetween(Migrations migrations, Squashed squashed) {
    List<String> between = new ArrayList<>(migrations.current().rows());
    between.retainAll(squashed.vanishing());
    if (!between.isEmpty()) {
      throw CliException.of(
          "between-squashed",
          project.address(),
          String.join(", ", between),
          squashed.skeleton().id());
    }
  }
}
