package workbook.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The desktop's browser, where there is a desktop. */
final class Desktop {
  private Desktop() {}

  /** Opens an address; does nothing where nobody would see it. */
  static void open(URI address) {
    List<String> command = new ArrayList<>(opener(System.getProperty("os.name"), System.getenv()));
    if (command.isEmpty()) {
      return;
    }
    command.add(address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address is printed as well; without an opener it is clicked or typed.
    }
  }

  /** The command that opens an address on this system, empty where there is no desktop. */
  static List<String> opener(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    if (name.contains("mac")) {
      return List.of("open");
    }
    boolean desktop =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return desktop ? List.of("xdg-open") : List.of();
  }
}
