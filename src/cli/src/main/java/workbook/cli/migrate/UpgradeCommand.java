package workbook.cli.migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import workbook.migrate.Migrations;
import workbook.migrate.Plan;
import workbook.migrate.Run;
import workbook.migrate.Script;
import workbook.migrate.SqlDialect;

/** Takes a database up. */
@Command(name = "upgrade", description = "Take the database up to a target.")
final class UpgradeCommand extends StepsCommand {
  @Parameters(
      paramLabel = "<target>",
      description = "head, heads, an id, +1, id+1, label@head; with --sql also ae10:head.")
  private String target;

  @Override
  Plan plan(Migrations migrations) {
    return migrations.plan(target);
  }

  @Override
  Run run(Migrations migrations) {
    return migrations.upgrade(target);
  }

  @Override
  Script script(Migrations revisions, SqlDialect dialect) {
    return revisions.sql(target, dialect);
  }
}
