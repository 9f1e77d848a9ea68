package workbook.cli.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.cli.CliTexts;
import workbook.migrate.source.WholeFile;

/** Begins a project of revisions. */
@Command(name = "init", description = "Write the settings and make the folder of the revisions.")
final class InitCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(
      arity = "0..1",
      defaultValue = "migrations",
      paramLabel = "<folder>",
      description = "The folder of the revisions (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path settings = project.configFile();
    Path made = settings.resolveSibling(folder);
    try {
      WholeFile.create(settings, template().replace("{folder}", folder.toString()));
    } catch (FileAlreadyExistsException e) {
      throw CliException.because(e, "settings-there", settings);
    }
    Files.createDirectories(made);
    project.screen().show(settings, CliTexts.of("begun", settings, made));
    return 0;
  }

  /** What it writes, in the reader's language. */
  private static String template() throws IOException {
    boolean japanese = Locale.getDefault().getLanguage().equals(Locale.JAPANESE.getLanguage());
    String name = japanese ? "settings_ja.yaml" : "settings.yaml";
    try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
