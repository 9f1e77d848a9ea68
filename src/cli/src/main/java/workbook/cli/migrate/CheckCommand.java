package workbook.cli.migrate;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Agreement;
import workbook.migrate.Migrations;

/** Compares a database with entities. */
@Command(name = "check", description = "Say whether the database is as the entities want it.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Mixin private CompareFlags compare;

  @Override
  public Integer call() {
    Agreement agreement =
        Migrations.of(List.of()).on(project.address()).check(project.entities(), compare.options());
    project.screen().show(agreement);
    return agreement.isOk() ? 0 : MigrateCommand.NO;
  }
}
