package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.Migrations;

/** Notes where a database is. */
@Command(
    name = "stamp",
    description = "Note that the database is at these targets, and run nothing.")
final class StampCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(arity = "1..*", paramLabel = "<target>", description = "head, heads, base, ids.")
  private String[] targets;

  @Option(names = "--purge", description = "Forget first where the database was.")
  private boolean purge;

  @Mixin private ScriptOptions script;

  @Override
  public Integer call() {
    if (script.isWanted()) {
      project.screen().show(project.revisions().sqlStamp(only(), script.dialect(project)));
      return 0;
    }
    Migrations migrations = project.migrations();
    project.screen().show(purge ? migrations.stampAfresh(targets) : migrations.stamp(targets));
    return 0;
  }

  private String only() {
    if (targets.length > 1 || purge) {
      throw CliException.of("script-of-one-stamp");
    }
    return targets[0];
  }
}
