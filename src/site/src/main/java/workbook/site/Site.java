package workbook.site;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The workbook in the browser.
 *
 * <pre>{@code
 * try (Site site = Site.start(settings)) {
 *   System.out.println(site.address());
 *   …
 * }
 * }</pre>
 */
public final class Site implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long LARGEST_REQUEST = 512 * 1024;

  private final Javalin server;
  private final Features features;
  private final URI address;

  private Site(Javalin server, Features features, URI address) {
    this.server = server;
    this.features = features;
    this.address = address;
  }

  /** Starts listening, and returns as soon as pages can be asked for; the rest gets warm then. */
  public static Site start(SiteSettings settings) {
    Features features = new Features(settings);
    Javalin server = Javalin.create(config -> configure(config, features));
    server.start(LOOPBACK, settings.port());
    features.warmUp();
    String token = URLEncoder.encode(settings.token(), StandardCharsets.UTF_8);
    return new Site(
        server,
        features,
        URI.create("http://" + LOOPBACK + ":" + server.port() + "/?token=" + token));
  }

  private static void configure(JavalinConfig config, Features features) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.treatMultipleSlashesAsSingleSlash = false;
    config.router.ignoreTrailingSlashes = true;
    config.jetty.modifyServer(server -> server.setHandler(features.gate()));
    features.addTo(config.routes);
  }

  /** The address to open, with the token; only who knows it gets in. */
  public URI address() {
    return address;
  }

  /** Stops listening and ends all child processes. */
  @Override
  public void close() {
    features.quieten();
    server.stop();
    features.close();
  }
}
