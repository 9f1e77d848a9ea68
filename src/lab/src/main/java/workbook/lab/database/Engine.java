package workbook.lab.database;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a container engine listens.
 *
 * @param endpoint as in {@code DOCKER_HOST}: {@code unix:///var/run/docker.sock}, {@code
 *     tcp://host:2375} or {@code npipe:////./pipe/docker_engine}
 * @param host where the ports of its containers are reached
 */
record Engine(URI endpoint, String host) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  static Engine at(URI endpoint, Map<String, String> environment) {
    return new Engine(endpoint, host(endpoint, environment));
  }

  /** True when the engine's machine is ours, so that a port bound to loopback is enough. */
  boolean local() {
    return LOOPBACK.contains(host);
  }

  /** True when the engine speaks TLS, in which we don't ask it. */
  static boolean secured(Map<String, String> environment) {
    return !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isEmpty();
  }

  /** The socket's path, or host and port. */
  String place() {
    String authority = endpoint.getAuthority();
    return authority == null || authority.isEmpty() ? endpoint.getPath() : authority;
  }

  private static String host(URI endpoint, Map<String, String> environment) {
    @Nullable String told = environment.get("TESTCONTAINERS_HOST_OVERRIDE");
    if (told != null && !told.isBlank()) {
      return told;
    }
    @Nullable String remote = endpoint.getHost();
    if (remote != null && !"npipe".equals(endpoint.getScheme())) {
      return LOOPBACK.contains(remote) ? "127.0.0.1" : remote;
    }
    return Files.exists(Path.of("/.dockerenv")) && !hasBridge() ? gateway() : "127.0.0.1";
  }

  /** True when the engine's own network is here: an engine within our container, not beside it. */
  private static boolean hasBridge() {
    try {
      return NetworkInterface.getByName("docker0") != null;
    } catch (SocketException e) {
      return false;
    }
  }

  /** From within a container, the ports of those beside it are reached at the default gateway. */
  private static String gateway() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/net/route"))) {
        String[] fields = line.strip().split("\\s+", 4);
        if (fields.length == 4 && fields[1].equals("00000000")) {
          long address = Long.parseLong(fields[2], 16);
          return "%d.%d.%d.%d"
              .formatted(
                  address & 255, address >> 8 & 255, address >> 16 & 255, address >> 24 & 255);
        }
      }
    } catch (IOException | NumberFormatException noRoutes) {
      return "127.0.0.1";
    }
    return "127.0.0.1";
  }
}
