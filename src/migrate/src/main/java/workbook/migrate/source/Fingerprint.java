package workbook.migrate.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short text that is another when compiling the sources might have another result. */
final class Fingerprint {
  /** Counts up when what is kept changes its form. */
  private static final int FORM = 2;

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  static String of(List<Path> sources, ClassPath classPath) {
    Fingerprint fingerprint = new Fingerprint();
    try {
      fingerprint.add(FORM + " " + Runtime.version());
      for (String entry : classPath.text().split(File.pathSeparator, -1)) {
        fingerprint.addEntry(Path.of(entry));
      }
      for (Path source : sources) {
        fingerprint.add(source.toString());
        fingerprint.add(Files.readAllBytes(source));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  /** A library by its size and time; a folder of classes by those of all its files. */
  private void addEntry(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      try (Stream<Path> files = Files.walk(entry)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          addFile(file);
        }
      }
    } else if (Files.exists(entry)) {
      addFile(entry);
    }
  }

  private void addFile(Path file) throws IOException {
    add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] bytes) {
    digest.update(bytes);
    digest.update((byte) 0);
  }
}
