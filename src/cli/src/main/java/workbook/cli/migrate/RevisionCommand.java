package workbook.cli.migrate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.History;
import workbook.migrate.Migrations;
import workbook.migrate.compare.Comparison;
import workbook.migrate.source.Skeleton;

/** Writes a revision. */
@Command(name = "revision", description = "Write a new revision.")
final class RevisionCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(
      names = {"-m", "--message"},
      required = true,
      paramLabel = "<message>",
      description = "What it does: \"add user table\".")
  private String message;

  @Option(names = "--rev-id", paramLabel = "<id>", description = "Its id, else a random one.")
  private @Nullable String id;

  @Option(
      names = "--head",
      defaultValue = "head",
      paramLabel = "<revision>",
      description = "What it follows (default: ${DEFAULT-VALUE}); base for a new beginning.")
  private String head;

  @Option(names = "--splice", description = "Follow a revision that another follows already.")
  private boolean splice;

  @Option(
      names = "--branch-label",
      paramLabel = "<label>",
      description = "A name for the branch that begins here. Several are possible.")
  private List<String> labels = List.of();

  @Option(
      names = "--depends-on",
      paramLabel = "<revision>",
      description = "A revision elsewhere that must have run before. Several are possible.")
  private List<String> dependencies = List.of();

  @Option(
      names = "--version-path",
      paramLabel = "<folder>",
      description = "The folder it goes into, where there are several (default: its parent's).")
  private @Nullable Path folder;

  @Option(names = "--sql-file", description = "Write a file of SQL instead of Java.")
  private boolean sql;

  @Option(
      names = "--autogenerate",
      description = "Write what the database lacks to be as the entities want it.")
  private boolean autogenerate;

  @Mixin private CompareFlags compare;

  @Override
  public Integer call() {
    NewFile files = new NewFile(project.settings());
    Migrations there = project.revisionsSoFar();
    List<History.Entry> followed = followed(there);
    Path place = files.folder(folder, followed.stream().map(it -> Path.of(it.file())).toList());
    Skeleton skeleton = skeleton(there, followed);
    there.with(skeleton);
    if (autogenerate) {
      skeleton = generated(there, skeleton);
    }
    project.screen().show(sql ? files.sql(skeleton, place) : files.java(skeleton, place));
    return 0;
  }

  /** A database that lacks revisions would have them written again. */
  private Skeleton generated(Migrations there, Skeleton skeleton) {
    if (sql) {
      throw CliException.of("generated-in-java");
    }
    Migrations migrations = there.on(project.database());
    migrations.requireHeads();
    Comparison comparison =
        migrations.compare(project.entities(), compare.options(project.settings()));
    project.screen().note(comparison.toString());
    return skeleton.doing(comparison.upgrade(), comparison.downgrade());
  }

  private Skeleton skeleton(Migrations there, List<History.Entry> followed) {
    return new Skeleton(
        id == null ? Skeleton.newId() : id,
        followed.stream().map(History.Entry::id).toList(),
        labels,
        dependencies.stream().map(it -> dependency(there, it)).toList(),
        message,
        Instant.now());
  }

  private List<History.Entry> followed(Migrations there) {
    List<History.Entry> found = there.show(head.equals("head") ? "heads" : head).entries();
    if (found.size() > 1) {
      List<String> ids = found.stream().map(History.Entry::id).sorted().toList();
      throw CliException.of("several-heads-to-follow", String.join(", ", ids), ids.get(0));
    }
    found.forEach(this::requireHead);
    return found;
  }

  private void requireHead(History.Entry entry) {
    if (!entry.children().isEmpty() && !splice) {
      throw CliException.of(
          "followed-already",
          entry.id(),
          entry.file(),
          String.join(", ", entry.children().stream().sorted().toList()));
    }
  }

  /** The whole id for a part of one; a label stays, for it says more. */
  private static String dependency(Migrations there, String name) {
    return there.show(name).entries().stream()
        .map(History.Entry::id)
        .filter(it -> it.startsWith(name))
        .findFirst()
        .orElse(name);
  }
}
