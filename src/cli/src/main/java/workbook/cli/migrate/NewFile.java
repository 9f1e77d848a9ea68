package workbook.cli.migrate;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.cli.CliException;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.RevisionFolders;
import workbook.migrate.source.Skeleton;

/** Writes new revisions as the settings say, and lets the settings' commands have a go at them. */
record NewFile(Settings settings) {
  /**
   * Where a revision goes: into the folder that is named, else into that of what it follows, else
   * into the first.
   *
   * @param followed files of the revisions that it follows, or takes the place of
   * @throws CliException when the named one is none of the settings' folders
   */
  Path folder(@Nullable Path named, List<Path> followed) {
    List<Path> folders = settings.folders();
    if (named != null) {
      return folders.stream()
          .filter(it -> it.equals(named) || it.endsWith(named))
          .findFirst()
          .orElseThrow(() -> CliException.of("no-such-folder-set", named, listed(folders)));
    }
    return followed.stream()
        .flatMap(it -> folders.stream().filter(it::startsWith))
        .findFirst()
        .or(() -> folders.stream().findFirst())
        .orElseThrow(() -> CliException.of("no-folder-to-write"));
  }

  private static String listed(List<Path> folders) {
    return folders.stream().map(Path::toString).collect(joining(", "));
  }

  Path java(Skeleton skeleton, Path folder) {
    List<Path> there = settings.folders().stream().filter(it -> it.toFile().isDirectory()).toList();
    return finished(
        skeleton.write(
            folder,
            settings.fileNames(),
            new RevisionFolders(there, settings.libraries()).classNames()));
  }

  Path sql(Skeleton skeleton, Path folder) {
    return finished(skeleton.writeSql(folder, settings.fileNames()));
  }

  private Path finished(Path file) {
    settings.afterWrite().forEach(it -> run(it, file));
    return file;
  }

  private static void run(List<String> command, Path file) {
    List<String> line = command.stream().map(it -> it.replace("{file}", file.toString())).toList();
    try {
      int exit = exit(line);
      if (exit != 0) {
        throw CliException.of("after-write-ended", file, String.join(" ", line), exit);
      }
    } catch (IOException e) {
      throw failed(line, file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(line, file, e);
    }
  }

  /** What the command says goes beside the answer, which may be for a program. */
  private static int exit(List<String> line) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(line)
            .redirectInput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start();
    process.getInputStream().transferTo(System.err);
    return process.waitFor();
  }

  private static CliException failed(List<String> line, Path file, Exception cause) {
    return CliException.because(
        cause, "after-write-failed", file, String.join(" ", line), cause.getMessage());
  }
}
