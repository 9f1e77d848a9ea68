package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;

/** Takes a database up. */
@Command(name = "upgrade", description = "Take the database up to a target.")
final class UpgradeCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(
      paramLabel = "<target>",
      description = "head, heads, an id, +1, id+1, label@head; with --sql also ae10:head.")
  private String target;

  @Option(names = "--plan", description = "Only show what would run.")
  private boolean planOnly;

  @Mixin private ScriptOptions script;

  @Override
  public Integer call() {
    if (script.isWanted()) {
      project.screen().show(project.revisions().sql(target, script.dialect(project)));
      return 0;
    }
    Migrations migrations = project.migrations();
    Plan plan = migrations.plan(target);
    if (planOnly) {
      project.screen().show(plan);
    } else {
      new Steps(project, plan).run(migrations, it -> it.upgrade(target));
    }
    return 0;
  }
}
