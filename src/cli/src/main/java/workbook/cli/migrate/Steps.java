package workbook.cli.migrate;

import java.util.function.Function;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;
import workbook.migrate.Run;

/** Runs steps that were planned, and shows them as they run. */
record Steps(MigrateCommand project, Plan plan) {
  void run(Migrations migrations, Function<Migrations, Run> work) {
    Screen screen = project.screen();
    ProgressLines lines = new ProgressLines(screen, project.isVerbose(), plan.steps().size());
    Run run = work.apply(migrations.telling(lines));
    if (screen.json() || run.steps().isEmpty()) {
      screen.show(run);
    }
  }
}
