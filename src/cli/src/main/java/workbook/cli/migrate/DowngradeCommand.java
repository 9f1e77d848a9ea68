package workbook.cli.migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;
import workbook.migrate.Run;
import workbook.migrate.Script;
import workbook.migrate.SqlDialect;

/** Takes a database down. */
@Command(name = "downgrade", description = "Take the database down to a target.")
final class DowngradeCommand extends StepsCommand {
  @Parameters(
      paramLabel = "<target>",
      description = "base, an id, -1, id-1, label@base; with --sql ae10:base.")
  private String target;

  @Override
  Plan plan(Migrations migrations) {
    return migrations.planDowngrade(target);
  }

  @Override
  Run run(Migrations migrations) {
    return migrations.downgrade(target);
  }

  @Override
  Script script(Migrations revisions, SqlDialect dialect) {
    return revisions.sqlDowngrade(target, dialect);
  }
}
