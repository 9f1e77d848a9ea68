package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * A fenced block of the engine's manual.
 *
 * @param name of the file or the class; empty for commands
 */
record GuideBlock(Kind kind, String name, String text) {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(console|\\w+ file=(\\S+)|java main=(\\S+))\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
  private static final Pattern WORDS =
      Pattern.compile("(?m)(//|#|-- message:).*$|/\\*\\*.*?\\*/|\"[^\"]*\"");

  enum Kind {
    COMMANDS,
    FILE,
    PROGRAM
  }

  static List<GuideBlock> of(Path page) throws IOException {
    return FENCE
        .matcher(Files.readString(page))
        .results()
        .map(
            it ->
                it.group(2) != null
                    ? new GuideBlock(Kind.FILE, it.group(2), it.group(4))
                    : it.group(3) != null
                        ? new GuideBlock(Kind.PROGRAM, it.group(3), it.group(4))
                        : new GuideBlock(Kind.COMMANDS, "", it.group(4)))
        .toList();
  }

  /** The words of a command line; quotes keep some together. */
  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(it -> it.group(1) == null ? it.group() : it.group(1))
        .toList();
  }

  /** The same without comments and texts, which are of a language. */
  GuideBlock withoutWords() {
    return new GuideBlock(kind, name, WORDS.matcher(text).replaceAll("").replaceAll("(?m) +$", ""));
  }

  /** Compiles the class and calls its main method. */
  void run(Path folder, String argument) throws Exception {
    Path source = Files.writeString(folder.resolve(name + ".java"), text);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(exit).isZero();
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Class<?> program = loader.loadClass(name);
      program.getMethod("main", String[].class).invoke(null, (Object) new String[] {argument});
    }
  }
}
