package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Current;
import workbook.migrate.History;
import workbook.migrate.Migrations;

/** Says where a database is. */
@Command(name = "current", description = "Say where the database is.")
final class CurrentCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(names = "--check-heads", description = "End with 3 unless it has all revisions.")
  private boolean checkHeads;

  @Override
  public Integer call() {
    Migrations migrations = project.migrations();
    Current current = migrations.current();
    if (project.isVerbose() && !current.rows().isEmpty()) {
      History shown = migrations.show("current");
      project.screen().show(shown, shown.details());
    } else {
      project.screen().show(current);
    }
    if (checkHeads && !current.isAtHeads()) {
      return MigrateCommand.NO;
    }
    return 0;
  }
}
