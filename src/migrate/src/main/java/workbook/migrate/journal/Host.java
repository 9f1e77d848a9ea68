package workbook.migrate.journal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's name, from where it costs least: asking the network may take seconds. */
final class Host {
  private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

  private Host() {}

  static String name() {
    return Stream.of("HOSTNAME", "COMPUTERNAME")
        .map(System::getenv)
        .filter(it -> it != null && !it.isBlank())
        .findFirst()
        .or(Host::ofLinux)
        .orElseGet(Host::ofNetwork);
  }

  private static Optional<String> ofLinux() {
    try {
      return Optional.of(Files.readString(LINUX).strip()).filter(it -> !it.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String ofNetwork() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "?";
    }
  }
}
