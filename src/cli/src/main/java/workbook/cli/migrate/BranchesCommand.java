package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Branches;

/** Lists forks. */
@Command(name = "branches", description = "List the revisions where the history forks.")
final class BranchesCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Override
  public Integer call() {
    Branches branches = project.revisions().branches();
    boolean all = project.isVerbose() && !branches.forks().isEmpty();
    project.screen().show(branches, all ? branches.details() : branches.toString());
    return 0;
  }
}
