package workbook.cli.migrate;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final String SETTINGS =
      """
      # Where the revisions are; new ones go into the first folder.
      folders: [%s]

      # The database that is meant where -d names none.
      default: dev

      # Values of the environment stand in ${NAME}, or ${NAME:-what else}; they are never shown.
      databases:
        dev: jdbc:sqlite:dev.db
        prod:
          url: ${PROD_URL}
          user: ${PROD_USER}
          password: ${PROD_PASSWORD}

      # What revision --autogenerate and check compare with: folders of the sources of your entities, or
      # packages of their classes.
      # entities: [src/main/java/shop]

      # Settings of Hibernate by which your application reads them; Spring Boot's names need this one.
      # hibernate:
      #   hibernate.physical_naming_strategy: org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl

      # Names of new files, from rev, slug, epoch, year, month, day, hour, minute and second.
      file_template: "%%(year)d%%(month).2d%%(day).2d_%%(hour).2d%%(minute).2d_%%(slug)s"
      timezone: UTC

      # How long to wait for another deployer, or for a table that is in use.
      wait: 10s

      # Commands that run for each new file, such as a formatter: google-java-format -i {file}
      after_write: []
      """;

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
      WholeFile.create(settings, SETTINGS.formatted(folder));
    } catch (FileAlreadyExistsException e) {
      throw CliException.because(e, "settings-there", settings);
    }
    Files.createDirectories(made);
    project.screen().show(settings, CliTexts.of("begun", settings, made));
    return 0;
  }
}
