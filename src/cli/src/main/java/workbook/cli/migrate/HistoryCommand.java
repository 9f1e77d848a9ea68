package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;

/** Lists revisions. */
@Command(name = "history", description = "List the revisions, newest first.")
final class HistoryCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(
      names = {"-r", "--range"},
      defaultValue = ":",
      paramLabel = "<from:to>",
      description = "Only these, such as base:ae10, ae10:, -3:current.")
  private String range;

  @Option(
      names = {"-i", "--indicate-current"},
      description = "Mark where the database is.")
  private boolean indicate;

  @Override
  public Integer call() {
    boolean asksDatabase = indicate || range.contains("current") || range.matches("[+-].*");
    Migrations migrations = asksDatabase ? project.migrations() : project.revisions();
    Listing.of(project, migrations.history(range));
    return 0;
  }
}
