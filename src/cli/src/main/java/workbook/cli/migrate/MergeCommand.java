package workbook.cli.migrate;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.History;
import workbook.migrate.Migrations;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.Skeleton;

/** Writes a revision that joins others. */
@Command(name = "merge", description = "Write a revision that joins several heads.")
final class MergeCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Parameters(
      arity = "0..*",
      paramLabel = "<revision>",
      description = "What to join (default: all heads).")
  private List<String> revisions = List.of();

  @Option(
      names = {"-m", "--message"},
      paramLabel = "<message>",
      description = "What it does (default: merge and the ids).")
  private @Nullable String message;

  @Option(names = "--rev-id", paramLabel = "<id>", description = "Its id, else a random one.")
  private @Nullable String id;

  @Option(
      names = "--branch-label",
      paramLabel = "<label>",
      description = "A name for the branch that begins here. Several are possible.")
  private List<String> labels = List.of();

  @Override
  public Integer call() {
    Settings settings = project.settings();
    Migrations there = project.revisions();
    Skeleton skeleton = skeleton(parents(there));
    there.with(skeleton);
    project.screen().warn(there.conflicts(skeleton.parents()));
    project.screen().show(new NewFile(settings).java(skeleton));
    return 0;
  }

  private List<String> parents(Migrations there) {
    String[] names =
        revisions.isEmpty() ? new String[] {"heads"} : revisions.toArray(String[]::new);
    List<String> parents = there.show(names).entries().stream().map(History.Entry::id).toList();
    if (parents.size() < 2) {
      throw CliException.of("nothing-to-merge", parents.isEmpty() ? "-" : parents.get(0));
    }
    return parents;
  }

  private Skeleton skeleton(List<String> parents) {
    return new Skeleton(
        id == null ? Skeleton.newId() : id,
        parents,
        labels,
        List.of(),
        message == null ? "merge " + String.join(" and ", parents) : message,
        Instant.now());
  }
}
