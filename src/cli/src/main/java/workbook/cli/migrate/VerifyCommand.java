package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;
import workbook.migrate.Verified;

/** Finds revisions that changed after they ran. */
@Command(
    name = "verify",
    description = "Say which revisions would do something else today than when they ran here.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(names = "--accept", description = "Take them as they are from now on.")
  private boolean accept;

  @Override
  public Integer call() {
    Migrations migrations = project.migrations();
    Verified verified = accept ? migrations.acceptChanges() : migrations.verify();
    project.screen().show(verified);
    return verified.changes().isEmpty() || accept ? 0 : MigrateCommand.NO;
  }
}
