package workbook.kernel.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import workbook.kernel.engine.EngineProvider;

/**
 * Runs JDK's JShell tool in this process, with the code in a child process over our engine. Reads
 * what is typed, or what is piped in, which it answers without prompts.
 */
public final class Terminal {
  private static final String MODE = "workbook";
  private static final String PIPED = "answers";
  private static final String TALKING = "talk";

  /** A plan or a schema is long, and half of one is none. */
  private static final String WHOLE = "/set truncation workbook 1000000";

  private static final List<String> ANSWER_PLAINLY =
      List.of(
          "/set mode workbook concise -quiet",
          "/set prompt workbook \"\" \"\"",
          WHOLE,
          "/set mode workbook -retain",
          "/set feedback -retain workbook");
  private static final List<String> TALK =
      List.of("/set mode workbook concise -quiet", WHOLE, "/set mode workbook -retain");

  private Terminal() {}

  /**
   * Runs until the end of input or {@code /exit}.
   *
   * @param arguments more arguments for JShell, such as files to load
   * @return what {@code /exit} was given, else 0
   * @throws IOException if its files can't be read or written
   */
  public static int open(TerminalSettings settings, List<String> arguments) throws IOException {
    Path startup = Files.createTempFile("workbook", ".jsh");
    try {
      Files.write(startup, startup(settings));
      Stream<String> ours =
          Stream.of(
              "--execution",
              EngineProvider.specification(settings.classPath(), settings.environment()),
              "--class-path",
              settings.classPath(),
              "--startup",
              startup.toString());
      List<String> all = Stream.concat(ours, arguments.stream()).toList();
      return someoneTypes() ? talk(settings, all) : answer(settings, all);
    } finally {
      Files.deleteIfExists(startup);
    }
  }

  /** The code's process speaks the language of the greeting, whatever the machine's is. */
  private static List<String> startup(TerminalSettings settings) {
    String language =
        "java.util.Locale.setDefault(java.util.Locale.forLanguageTag(\"%s\"));"
            .formatted(settings.locale().toLanguageTag());
    return Stream.concat(Stream.of(language), settings.startup().stream()).toList();
  }

  private static int talk(TerminalSettings settings, List<String> arguments) throws IOException {
    ResourceBundle texts = ResourceBundle.getBundle("workbook.kernel.Texts", settings.locale());
    System.out.println(texts.getString("terminal.greeting"));
    Memory memory = Memory.of(settings.memory(), "history");
    learned(settings, TALKING, TALK).entries().forEach(memory.entries()::putIfAbsent);
    boolean knows = memory.entries().values().stream().anyMatch(it -> it.contains(MODE));
    try {
      return start(tool(memory.entries()), arguments, "--feedback", knows ? MODE : "concise");
    } finally {
      memory.save();
    }
  }

  private static int answer(TerminalSettings settings, List<String> arguments) throws IOException {
    Memory memory = learned(settings, PIPED, ANSWER_PLAINLY);
    return start(withoutEcho(tool(memory.entries())), arguments);
  }

  /**
   * The tool's line editor draws its line again when the process goes on after a halt (SIGCONT),
   * also where nobody looks; what it draws is kept from the answers.
   */
  private static JavaShellToolBuilder withoutEcho(JavaShellToolBuilder tool) {
    InputStream piped = new FilterInputStream(System.in) {};
    PrintStream editor = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return tool.in(piped, null).out(System.out, editor, System.out);
  }

  /** A feedback mode of one's own can only be given through what the tool remembers. */
  private static Memory learned(TerminalSettings settings, String name, List<String> lines)
      throws IOException {
    Memory memory = Memory.of(settings.memory(), name);
    if (memory.entries().isEmpty()) {
      learn(memory.entries(), lines);
      memory.save();
    }
    return memory;
  }

  private static void learn(Map<String, String> entries, List<String> lines) throws IOException {
    InputStream commands =
        new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8));
    JavaShellToolBuilder tool =
        tool(entries)
            .in(commands, null)
            .out(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    start(tool, List.of("--execution", "local", "--no-startup"));
    entries.keySet().removeIf(key -> key.startsWith("HISTORY"));
  }

  private static JavaShellToolBuilder tool(Map<String, String> entries) {
    return JavaShellToolBuilder.builder().persistence(entries);
  }

  private static int start(JavaShellToolBuilder tool, List<String> arguments, String... more)
      throws IOException {
    try {
      return tool.start(Stream.concat(Stream.of(more), arguments.stream()).toArray(String[]::new));
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static boolean someoneTypes() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
  }

  /** From Java 22 on there is a console even where input is piped, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
