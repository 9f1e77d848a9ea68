package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.History;
import workbook.migrate.Migrations;

/** Shows a revision. */
@Command(name = "show", description = "Say all of a revision.")
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(paramLabel = "<revision>", description = "An id, head, heads, current, a label.")
  private String name;

  @Option(names = "--schema", description = "The schema that the database has there.")
  private boolean schema;

  @Override
  public Integer call() {
    Migrations migrations = name.contains("current") ? project.migrations() : project.revisions();
    if (schema) {
      project.screen().show(migrations.schemaAt(name));
      return 0;
    }
    History shown = migrations.show(name);
    project.screen().show(shown, shown.entries().isEmpty() ? "base" : shown.details());
    return 0;
  }
}
