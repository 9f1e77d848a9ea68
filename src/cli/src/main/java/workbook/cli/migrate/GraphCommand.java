package workbook.cli.migrate;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.migrate.Migrations;
import workbook.migrate.picture.GraphPicture;

/** Draws the revisions. */
@Command(name = "graph", description = "Draw the revisions and their branches.")
final class GraphCommand implements Callable<Integer> {
  @ParentCommand private MigrateCommand project;

  /** What the picture is drawn with. */
  enum Format {
    TEXT,
    MERMAID,
    SVG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "<format>",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    Migrations migrations = project.migrationsIfConnected().orElseGet(project::revisions);
    GraphPicture picture = migrations.picture();
    switch (format) {
      case TEXT -> project.screen().show(picture);
      case MERMAID -> project.screen().document(picture.mermaid());
      case SVG -> project.screen().document(picture.svg());
    }
    return 0;
  }
}
