package workbook.site.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** A word that is another for each build: when the files that we are made of were last written. */
final class BuildVersion {
  private BuildVersion() {}

  static String read() {
    CodeSource source = BuildVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "0";
    }
    try {
      Path home = Path.of(source.getLocation().toURI());
      return Long.toString(Files.isDirectory(home) ? newest(home) : written(home), 36);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** While we are developed, the classes lie in a folder. */
  private static long newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(BuildVersion::written).max().orElse(0);
    }
  }

  private static long written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
