package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;

/** Creates the version table. */
@Command(name = "ensure-version", description = "Create the version table, if there is none.")
final class EnsureVersionCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Override
  public Integer call() {
    Migrations migrations = project.migrations();
    migrations.ensureVersion();
    project.screen().show(migrations.current());
    return 0;
  }
}
