package workbook.site.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The browser libraries on the class path. Each brings an import map of its own, which says where
 * its module lies; so their versions stand nowhere but in the build.
 */
final class Libraries {
  /** Where the libraries lie on the class path. */
  static final String FOLDER = "META-INF/resources/_static/";

  private static final String MAPS = "META-INF/importmap.json";
  private static final Pattern ENTRY =
      Pattern.compile("\"([^\"]+[^/\"])\"\\s*:\\s*\"/_static/([^\"]+)\"");

  private final String base;
  private final Map<String, String> paths;

  /** Libraries whose addresses begin with this base. */
  Libraries(String base) {
    this.base = base;
    this.paths = Collections.unmodifiableMap(read());
  }

  String url(String name) {
    return base + Objects.requireNonNull(paths.get(name), name);
  }

  /** The import map with these further entries, as JSON. */
  String importMap(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    paths.forEach((name, path) -> all.put(name, base + path));
    return all.entrySet().stream()
        .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
  }

  private static Map<String, String> read() {
    Map<String, String> paths = new TreeMap<>();
    try {
      for (URL map : Collections.list(Libraries.class.getClassLoader().getResources(MAPS))) {
        Matcher entry = ENTRY.matcher(text(map));
        while (entry.find()) {
          paths.put(entry.group(1), entry.group(2));
        }
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
