package workbook.kernel.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a launcher does to open the terminal. */
final class TerminalMain {
  private TerminalMain() {}

  public static void main(String[] arguments) throws IOException {
    TerminalSettings settings =
        new TerminalSettings(
            System.getProperty("java.class.path"),
            List.of("int twice(int n) { return 2 * n; }"),
            Map.of("UNIT", "seven"),
            Path.of(arguments[0]),
            Locale.FRENCH);
    System.exit(Terminal.open(settings, List.of()));
  }
}
