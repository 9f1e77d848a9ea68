package workbook.cli.migrate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.cli.CliException;
import workbook.migrate.Migrations;
import workbook.migrate.entity.EntityOptions;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.source.Skeleton;

/** Writes the first revision of a database that is there. */
@Command(
    name = "reflect",
    description =
        "Write a first revision that makes the database as it is, and note that it has run.")
final class ReflectCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  @Option(
      names = {"-m", "--message"},
      defaultValue = "as it was found",
      paramLabel = "<message>",
      description = "What it does (default: ${DEFAULT-VALUE}).")
  private String message;

  @Option(names = "--rev-id", paramLabel = "<id>", description = "Its id, else a random one.")
  private @Nullable String id;

  @Option(
      names = "--entities",
      paramLabel = "<folder>",
      description = "Write Hibernate entities for its tables into this folder, and no revision.")
  private @Nullable Path entities;

  @Option(
      names = "--package",
      defaultValue = "",
      paramLabel = "<name>",
      description = "The package of the entities (default: none).")
  private String packageName;

  @Override
  public Integer call() {
    if (entities != null) {
      project
          .screen()
          .show(none().reflectEntities(EntityOptions.USUAL.in(packageName)).write(entities));
      return 0;
    }
    NewFile files = new NewFile(project.settings());
    Migrations there = project.revisionsSoFar().on(project.address());
    if (!there.heads().isEmpty()) {
      throw CliException.of("revisions-there", String.join(", ", there.heads()));
    }
    Reflected reflected = there.reflect();
    Skeleton skeleton =
        new Skeleton(id == null ? Skeleton.newId() : id, List.of(), message, Instant.now())
            .doing(reflected.upgrade(), reflected.downgrade());
    project.screen().show(files.java(skeleton, files.folder(null, List.of())));
    project.migrations().stamp("head");
    return 0;
  }

  private Migrations none() {
    return Migrations.of(List.of()).on(project.database());
  }
}
