package workbook.site.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file of Java. Texts have line feeds here; a file keeps the line ends that it has. */
record SourceText(Path file) {
  /** What the text of a file that isn't there counts as. */
  static final String ABSENT = "absent";

  /** The text, or nothing when there is no such file. */
  Optional<String> read() {
    try {
      return Optional.of(raw().replace("\r\n", "\n"));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the text, all at once: whoever reads meanwhile sees the old or the new. */
  void write(String text) {
    try {
      boolean windows = Files.exists(file) && raw().contains("\r\n");
      String plain = text.replace("\r\n", "\n");
      Files.createDirectories(file.getParent());
      Path next = Files.createTempFile(file.getParent(), ".", ".java.tmp");
      try {
        Files.writeString(next, windows ? plain.replace("\n", "\r\n") : plain);
        replaceWith(next);
      } finally {
        Files.deleteIfExists(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replaceWith(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String raw() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** A word that is another for each text. */
  String version() {
    return read().map(SourceText::version).orElse(ABSENT);
  }

  static String version(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }
}
