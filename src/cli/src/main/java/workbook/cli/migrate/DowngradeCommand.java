package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;

/** Takes a database down. */
@Command(name = "downgrade", description = "Take the database down to a target.")
final class DowngradeCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(
      paramLabel = "<target>",
      description = "base, an id, -1, id-1, label@base; with --sql ae10:base.")
  private String target;

  @Option(names = "--plan", description = "Only show what would run.")
  private boolean planOnly;

  @Mixin private ScriptOptions script;

  @Override
  public Integer call() {
    if (script.isWanted()) {
      project.screen().show(project.revisions().sqlDowngrade(target, script.dialect(project)));
      return 0;
    }
    Migrations migrations = project.migrations();
    Plan plan = migrations.planDowngrade(target);
    if (planOnly) {
      project.screen().show(plan);
    } else {
      new Steps(project, plan).run(migrations, it -> it.downgrade(target));
    }
    return 0;
  }
}
