package workbook.site.security;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** What the gate asks of a request. */
final class Visit {
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final Request request;
  private final int port;

  private Visit(Request request, int port) {
    this.request = request;
    this.port = port;
  }

  static Visit of(Request request) {
    SocketAddress local = request.getConnectionMetaData().getLocalSocketAddress();
    return new Visit(request, local instanceof InetSocketAddress socket ? socket.getPort() : 0);
  }

  /** The port that we listen on. */
  int port() {
    return port;
  }

  String path() {
    return Request.getPathInContext(request);
  }

  /** Whether the request only reads: everything else may change something. */
  boolean isRead() {
    return READS.contains(request.getMethod()) && header(HttpHeader.UPGRADE.asString()) == null;
  }

  /** A host name other than ours is another site's name that was made to point here. */
  boolean hasOurHost() {
    String host = header(HttpHeader.HOST.asString());
    return host != null && Addresses.hosts(port).contains(host.toLowerCase(Locale.ROOT));
  }

  @Nullable String header(String name) {
    return request.getHeaders().get(name);
  }

  @Nullable String cookie(String name) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The token in the address, where there is one. */
  @Nullable String token() {
    String query = request.getHttpURI().getQuery();
    if (query == null || !query.contains("token=")) {
      return null;
    }
    Fields.Field token = Request.extractQueryParameters(request).get("token");
    return token == null ? null : token.getValue();
  }

  /** The path as an address that cannot lead to another site. */
  String localPath() {
    String path = request.getHttpURI().getCanonicalPath();
    return path == null ? "/" : "/" + path.replaceFirst("^[/\\\\]+", "");
  }
}
