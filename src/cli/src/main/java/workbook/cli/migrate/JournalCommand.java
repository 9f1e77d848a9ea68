package workbook.cli.migrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists what ran. */
@Command(name = "journal", description = "List what ran on the database: when, by whom, how long.")
final class JournalCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Override
  public Integer call() {
    project.screen().show(project.migrations().journal());
    return 0;
  }
}
