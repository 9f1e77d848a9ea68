package workbook.kernel.agent;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of printed stack traces as the author of a cell should see them. */
final class TraceLine {
  static final String START = "\tat ";

  private static final Pattern MACHINERY =
      Pattern.compile(
          "\tat (.*/)?(workbook\\.kernel\\.agent|jdk\\.jshell|jdk\\.internal\\.reflect"
              + "|java\\.lang\\.reflect\\.Method\\.invoke)\\b.*");
  private static final Pattern WRAPPER = Pattern.compile("(REPL\\.)?\\$JShell\\$\\w+[.$]");
  private static final Pattern PLACE = Pattern.compile("\\(\\$JShell\\$\\w+\\.java:\\d+\\)");

  private TraceLine() {}

  /** The line in plain words, or nothing when it names only what runs the cell. */
  static Optional<String> readable(String line) {
    if (MACHINERY.matcher(line).matches()) {
      return Optional.empty();
    }
    String placed = PLACE.matcher(line).replaceAll("(cell)");
    return Optional.of(clean(placed).replace("do_it$(cell)", "(cell)"));
  }

  /** Without the names of the classes that JShell wraps around a cell's declarations. */
  static String clean(String text) {
    return WRAPPER.matcher(text).replaceAll("");
  }
}
