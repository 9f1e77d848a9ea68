package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the commands say of themselves, in both languages. */
final class HelpTests {
  private static final Predicate<String> JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]").asPredicate();
  private static final int WIDTH = 80;

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(usual);
  }

  static Stream<String> commands() {
    return all(Main.line()).map(it -> it.getCommandSpec().qualifiedName());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void is_given_whatever_else_is_missing(String command) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      Locale.setDefault(language);
      String said = help(command);
      assertThat(said).contains(command, "--help");
      assertThat(said.lines()).allSatisfy(it -> assertThat(width(it)).isLessThanOrEqualTo(WIDTH));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void leaves_nothing_in_english_where_japanese_is_spoken(String command) {
    Locale.setDefault(Locale.JAPANESE);
    CommandSpec spec =
        all(Main.line())
            .map(CommandLine::getCommandSpec)
            .filter(it -> it.qualifiedName().equals(command))
            .findFirst()
            .orElseThrow();
    assertThat(texts(spec)).allMatch(JAPANESE, "Japanese");
  }

  @Test
  void is_written_in_japanese_for_nothing_that_is_not_there() {
    Locale.setDefault(Locale.JAPANESE);
    List<String> said =
        all(Main.line()).flatMap(it -> texts(it.getCommandSpec()).stream()).distinct().toList();
    ResourceBundle japanese = ResourceBundle.getBundle("workbook.cli.help", Locale.JAPANESE);
    assertThat(japanese.keySet().stream().map(japanese::getString).filter(JAPANESE))
        .allSatisfy(it -> assertThat(said).anyMatch(pattern(it).asMatchPredicate()));
  }

  /** A text in which a variable stands for anything, and an exit code for its own line. */
  private static Pattern pattern(String text) {
    String sentence = text.replaceFirst("^\\d:", "");
    return Pattern.compile(
        Stream.of(sentence.split("\\$\\{[A-Z-]+}", -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + ".*" + b)
            .orElseThrow(),
        Pattern.DOTALL);
  }

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTests::all));
  }

  /** All sentences and headings of a command that are shown. */
  private static List<String> texts(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    List<String> texts = new ArrayList<>(Arrays.asList(usage.description()));
    texts.addAll(
        List.of(usage.synopsisHeading(), usage.exitCodeListHeading(), usage.optionListHeading()));
    texts.add(command.subcommands().isEmpty() ? "" : usage.commandListHeading());
    texts.addAll(usage.exitCodeList().values());
    command.args().stream()
        .filter(it -> !it.hidden())
        .map(ArgSpec::description)
        .forEach(it -> texts.addAll(Arrays.asList(it)));
    texts.removeIf(it -> it.isBlank() || it.strip().startsWith("source "));
    return texts;
  }

  private static String help(String command) {
    StringWriter out = new StringWriter();
    String[] words = (command + " --help").split(" ", -1);
    int exit =
        Main.run(
            Main.line().setOut(new PrintWriter(out, true)),
            Arrays.copyOfRange(words, 1, words.length));
    assertThat(exit).isZero();
    return out.toString();
  }

  /** In columns of a terminal: letters of Japanese take two. */
  private static long width(String line) {
    return line.codePoints().map(it -> it >= 0x1100 ? 2 : 1).sum();
  }
}
