package workbook.cli.migrate;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Agreement;

/** Compares a database with entities. */
@Command(
    name = "check",
    description = {
      "Say whether the database is as the entities want it.",
      "It must have run all revisions; one that has not is refused (exit code 1)."
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Mixin private CompareFlags compare;

  @Override
  public Integer call() {
    List<Class<?>> entities = project.entities();
    Agreement agreement =
        project
            .revisionsSoFar()
            .on(project.database())
            .check(entities, compare.options(project.settings()));
    project.screen().show(agreement);
    return agreement.isOk() ? 0 : MigrateCommand.NO;
  }
}
