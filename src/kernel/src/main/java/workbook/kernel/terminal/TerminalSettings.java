package workbook.kernel.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the terminal starts.
 *
 * @param classPath class path of the code, in the form of {@code java.class.path}
 * @param startup snippets that run first, and again after {@code /reset}
 * @param environment variables added to those of the code's process
 * @param memory folder that keeps the history from one start to the next, or null
 * @param locale language of the greeting
 */
public record TerminalSettings(
    String classPath,
    List<String> startup,
    Map<String, String> environment,
    @Nullable Path memory,
    Locale locale) {

  /** Copies. */
  public TerminalSettings {
    startup = List.copyOf(startup);
    environment = Map.copyOf(environment);
  }
}
