package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists forks. */
@Command(name = "branches", description = "List the revisions where the history forks.")
final class BranchesCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Override
  public Integer call() {
    project.screen().show(project.revisions().branches());
    return 0;
  }
}
