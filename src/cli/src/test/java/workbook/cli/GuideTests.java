package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.cli.CommandLineFixture.Said;

/** The engine's manual: its files are written and its commands run, in the order of the page. */
final class GuideTests {
  private static final Path ROOM = Path.of("../migrate");

  @TempDir Path folder;

  private CommandLineFixture project;

  @BeforeEach
  void begin_a_project() {
    project = new CommandLineFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void does_what_it_says(String page) throws Exception {
    for (GuideBlock block : GuideBlock.of(ROOM.resolve(page))) {
      switch (block.kind()) {
        case COMMANDS -> block.text().lines().forEach(this::command);
        case FILE -> write(block);
        case PROGRAM -> assertThat(output(block)).contains("upgrade", "adult", "j100");
      }
    }
    assertThat(project.migrate("current", "--set", database()).out()).contains("(head)");
  }

  @Test
  void does_the_same_in_both_languages() throws IOException {
    List<GuideBlock> japanese = GuideBlock.of(ROOM.resolve("README.ja.md"));
    List<GuideBlock> english = GuideBlock.of(ROOM.resolve("README.md"));
    assertThat(japanese).hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      assertThat(japanese.get(i).withoutWords()).isEqualTo(english.get(i).withoutWords());
    }
  }

  private void command(String line) {
    assertThat(line).startsWith("workbook migrate ");
    List<String> words = GuideBlock.words(line);
    List<String> arguments = new ArrayList<>(words.subList(2, words.size()));
    arguments.addAll(List.of("--set", database()));
    Said said = project.migrate(arguments.toArray(String[]::new));
    assertThat(said.exit()).as("%s%n%s%s", line, said.out(), said.err()).isZero();
    assertThat(said.out()).as(line).isNotBlank();
  }

  /** A file that a command has written already is the one that the page shows filled. */
  private void write(GuideBlock block) throws IOException {
    Path file = folder.resolve(block.name());
    Files.createDirectories(file.getParent());
    try (var written = Files.newDirectoryStream(file.getParent(), "*_" + file.getFileName())) {
      for (Path it : written) {
        Files.delete(it);
      }
    }
    Files.writeString(file, block.text());
  }

  private String output(GuideBlock program) throws Exception {
    Path settings = folder.resolve("migrate.yaml");
    String address = database().substring(database().indexOf('=') + 1);
    Files.writeString(settings, Files.readString(settings).replace("jdbc:sqlite:dev.db", address));
    project.migrate("downgrade", "base");
    PrintStream usual = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.run(folder, settings.toString());
    } finally {
      System.setOut(usual);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String database() {
    return "databases.dev=jdbc:sqlite:" + folder.resolve("dev.db");
  }
}
