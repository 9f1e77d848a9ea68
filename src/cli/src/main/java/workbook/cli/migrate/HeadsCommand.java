package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists heads. */
@Command(name = "heads", description = "List the revisions that no other follows.")
final class HeadsCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Override
  public Integer call() {
    Listing.of(project, project.revisions().show("heads"));
    return 0;
  }
}
