package workbook.lab.database;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Testcontainers would look for a container engine, in its order. */
final class EngineEndpoints {
  private final Map<String, String> environment;

  EngineEndpoints(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The endpoint that is set, or else those whose socket exists. */
  List<URI> list() {
    String set = environment.get("DOCKER_HOST");
    if (set == null || set.isBlank()) {
      set = ofTestcontainers();
    }
    return set == null || set.isBlank() ? sockets() : List.of(URI.create(set.strip()));
  }

  private @Nullable String ofTestcontainers() {
    Path file = home().resolve(".testcontainers.properties");
    Properties properties = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        return null;
      }
    }
    return properties.getProperty("docker.host");
  }

  private List<URI> sockets() {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return Files.exists(Path.of("\\\\.\\pipe\\docker_engine"))
          ? List.of(URI.create("npipe:////./pipe/docker_engine"))
          : List.of();
    }
    List<Path> paths = new ArrayList<>();
    paths.add(Path.of("/var/run/docker.sock"));
    String runtime = environment.get("XDG_RUNTIME_DIR");
    if (runtime != null) {
      paths.add(Path.of(runtime, "docker.sock"));
    }
    Stream.of("run", "desktop")
        .map(folder -> home().resolve(".docker").resolve(folder).resolve("docker.sock"))
        .forEach(paths::add);
    return paths.stream()
        .filter(Files::exists)
        .map(path -> URI.create("unix://" + path.toUri().getRawPath()))
        .toList();
  }

  private Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
