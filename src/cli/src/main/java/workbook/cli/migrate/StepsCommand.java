package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;
import workbook.migrate.Run;
import workbook.migrate.Script;
import workbook.migrate.SqlDialect;

/** What going up and going down have in common: run the steps, only show them, or write them. */
abstract class StepsCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(names = "--plan", description = "Only show what would run.")
  private boolean planOnly;

  @Mixin private ScriptOptions script;

  abstract Plan plan(Migrations migrations);

  abstract Run run(Migrations migrations);

  abstract Script script(Migrations revisions, SqlDialect dialect);

  @Override
  public final Integer call() {
    Screen screen = project.screen();
    if (script.isWanted() && planOnly) {
      throw CliException.of("plan-or-script");
    }
    if (script.isWanted()) {
      screen.show(script(project.revisions(), script.dialect(project)));
      return 0;
    }
    Migrations migrations = project.migrations();
    if (planOnly) {
      screen.show(plan(migrations));
    } else {
      run(migrations, screen);
    }
    return 0;
  }

  private void run(Migrations migrations, Screen screen) {
    ProgressLines lines = new ProgressLines(screen, project.isVerbose());
    Run run = run(migrations.telling(lines));
    if (screen.json() || run.steps().isEmpty()) {
      screen.show(run);
    }
  }
}
