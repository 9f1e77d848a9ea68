package workbook.site.security;

import java.util.Set;
import java.util.stream.Collectors;

/** The names under which this server is reached, each exact. */
final class Addresses {
  private Addresses() {}

  /** Values of the {@code Host} header. */
  static Set<String> hosts(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Values of the {@code Origin} header. */
  static Set<String> origins(int port) {
    return hosts(port).stream().map(host -> "http://" + host).collect(Collectors.toSet());
  }
}
