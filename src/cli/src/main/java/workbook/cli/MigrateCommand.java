package workbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import workbook.migrate.Migrations;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.RevisionFolders;
import workbook.migrate.source.Skeleton;

/** The migration engine on the command line. */
@Command(
    name = "migrate",
    description = "Write revisions and run them on a database of yours.",
    mixinStandardHelpOptions = true)
final class MigrateCommand {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--folder"},
      defaultValue = "migrations",
      paramLabel = "<folder>",
      scope = ScopeType.INHERIT,
      description = "Where the revisions are (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(
      names = {"-d", "--database"},
      defaultValue = "${env:DATABASE_URL:-jdbc:sqlite:workbook-migrate.db}",
      paramLabel = "<url>",
      scope = ScopeType.INHERIT,
      description =
          "JDBC address of the database; DATABASE_URL, with _USER and _PASSWORD for MySQL"
              + " (default: ${DEFAULT-VALUE}).")
  private String url;

  @Command(name = "revision", description = "Write a new revision that follows the head.")
  int revision(
      @Option(
              names = {"-m", "--message"},
              required = true,
              paramLabel = "<message>",
              description = "What it does: \"add user table\".")
          String message,
      @Option(names = "--rev-id", paramLabel = "<id>", description = "Its id, else a random one.")
          @Nullable String id)
      throws IOException {
    Files.createDirectories(folder);
    List<String> heads = Migrations.ofFolder(folder).heads();
    if (heads.size() > 1) {
      throw new CliException(
          "There are several heads: "
              + String.join(", ", heads)
              + ".\n\nGive one of them another parent, so that the new revision has one to follow.",
          null);
    }
    String given = id == null ? Skeleton.newId() : id;
    print(
        new Skeleton(given, heads, message, Instant.now())
            .write(folder, FileNames.USUAL, new RevisionFolders(List.of(folder)).classNames()));
    return 0;
  }

  @Command(name = "upgrade", description = "Take the database up to a target.")
  int upgrade(
      @Parameters(
              paramLabel = "<target>",
              description = "head, heads, an id, +1, id+1, label@head.")
          String target,
      @Option(names = "--plan", description = "Only show what would run.") boolean plan) {
    print(plan ? migrations().plan(target) : migrations().upgrade(target));
    return 0;
  }

  @Command(name = "downgrade", description = "Take the database down to a target.")
  int downgrade(
      @Parameters(paramLabel = "<target>", description = "base, an id, -1, id-1, label@base.")
          String target,
      @Option(names = "--plan", description = "Only show what would run.") boolean plan) {
    print(plan ? migrations().planDowngrade(target) : migrations().downgrade(target));
    return 0;
  }

  @Command(
      name = "stamp",
      description = "Note that the database is at these targets, and run nothing.")
  int stamp(
      @Parameters(arity = "1..*", paramLabel = "<target>", description = "head, heads, base, ids.")
          String[] targets,
      @Option(names = "--purge", description = "Forget first where the database was.")
          boolean purge) {
    print(purge ? migrations().stampAfresh(targets) : migrations().stamp(targets));
    return 0;
  }

  @Command(name = "current", description = "Say where the database is.")
  int current() {
    print(migrations().current());
    return 0;
  }

  @Command(name = "heads", description = "List the revisions that no other follows.")
  int heads() {
    Migrations.ofFolder(folder).heads().forEach(this::print);
    return 0;
  }

  @Command(name = "branches", description = "List the revisions where the history forks.")
  int branches() {
    print(Migrations.ofFolder(folder).branches());
    return 0;
  }

  @Command(name = "history", description = "List the revisions, newest first.")
  int history(
      @Option(
              names = {"-r", "--range"},
              defaultValue = ":",
              paramLabel = "<from:to>",
              description = "Only these, such as base:ae10, ae10:, -3:current.")
          String range) {
    print(migrations().history(range));
    return 0;
  }

  private Migrations migrations() {
    return Migrations.ofFolder(folder).on(new UrlSource(url, System.getenv()));
  }

  private void print(Object result) {
    spec.commandLine().getOut().println(result);
  }
}
