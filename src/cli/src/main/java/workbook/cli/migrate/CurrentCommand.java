package workbook.cli.migrate;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Current;
import workbook.migrate.History;
import workbook.migrate.Migrations;

/** Says where a database is. */
@Command(
    name = "current",
    description = "Say where the database is, and which revisions changed since they ran.")
final class CurrentCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(names = "--check-heads", description = "End with 3 unless it has all revisions.")
  private boolean checkHeads;

  @Override
  public Integer call() {
    Migrations migrations = project.migrations();
    Current current = migrations.current();
    if (project.isVerbose() && !current.rows().isEmpty()) {
      History shown = migrations.show("current");
      project.screen().show(current, details(shown, current));
    } else {
      project.screen().show(current);
    }
    if (checkHeads && !current.isAtHeads()) {
      return MigrateCommand.NO;
    }
    return 0;
  }

  private static String details(History rows, Current current) {
    return Stream.concat(
            Stream.of(rows.details()), current.changed().stream().map(Current.Changed::toString))
        .collect(Collectors.joining("\n\n"));
  }
}
