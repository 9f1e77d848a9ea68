package workbook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project of revisions in a folder, on which {@code workbook migrate} runs. */
final class CommandLineFixture {
  private final Path folder;

  CommandLineFixture(Path folder) {
    this.folder = folder;
  }

  /** How a command ended, what it answered and what it complained of. */
  record Said(int exit, String out, String err) {
    /** Without how long a step took, which a busy machine tells of any step. */
    List<String> lines() {
      return out.lines().map(it -> it.replaceFirst("  \\(\\d+ ms\\)$", "")).toList();
    }
  }

  Said migrate(String... line) {
    List<String> arguments =
        new ArrayList<>(List.of("migrate", "-c", folder.resolve("migrate.yaml").toString()));
    arguments.addAll(List.of(line));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            Main.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)),
            arguments.toArray(String[]::new));
    return new Said(exit, out.toString(), err.toString());
  }

  /** Settings with an SQLite file, and more lines. */
  void settings(String more) {
    write(
        "migrate.yaml", "databases:\n  dev: jdbc:sqlite:" + folder.resolve("dev.db") + "\n" + more);
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String ending) {
    try {
      return Files.readString(file(ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two branches after a first revision: 02 with the label shop, and 03. */
  void twoBranches() {
    settings("");
    migrate("revision", "-m", "add user table", "--rev-id", "01");
    migrate("revision", "-m", "shop", "--rev-id", "02", "--branch-label", "shop");
    migrate("revision", "-m", "mail", "--rev-id", "03", "--head", "01", "--splice");
  }
}
