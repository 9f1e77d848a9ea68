package workbook.cli.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.History;
import workbook.migrate.Migrations;
import workbook.migrate.source.ParentsEdit;

/** Moves a revision. */
@Command(name = "rebase", description = "Give a revision another parent.")
final class RebaseCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(paramLabel = "<revision>", description = "What to move, with all that follows it.")
  private String name;

  @Option(
      names = "--onto",
      required = true,
      paramLabel = "<revision>",
      description = "Its parent from now on; base for none. Several make it a merge.")
  private List<String> onto;

  @Option(names = "--force", description = "Also if the database has run it already.")
  private boolean force;

  @Override
  public Integer call() {
    Migrations there = project.revisions();
    History.Entry moved = there.show(project.only(there, name)).entries().get(0);
    List<String> parents =
        there.show(onto.toArray(String[]::new)).entries().stream().map(History.Entry::id).toList();
    there.withParents(moved.id(), parents);
    project.screen().warn(there.conflictsOfRebase(moved.id(), parents));
    if (!force) {
      project.migrationsIfConnected().ifPresent(it -> requireNotRun(it, moved.id()));
    }
    ParentsEdit.write(Path.of(moved.file()), moved.id(), parents);
    project.screen().show(project.revisions().show(moved.id()));
    return 0;
  }

  /** A parent that comes under a revision that ran would never run. */
  private void requireNotRun(Migrations migrations, String id) {
    if (migrations.hasRun(id)) {
      throw CliException.of("has-run", project.address(), id);
    }
  }
}
