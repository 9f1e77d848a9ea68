package workbook.migrate.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The file that keeps compiled revisions for the next start. Nothing depends on it: where it can't
 * be read or written, the revisions are compiled again.
 */
record KeptFile(Path file) {
  static KeptFile in(Path folder) {
    return new KeptFile(folder.resolve(".compiled").resolve("revisions"));
  }

  /** What was kept of sources with this fingerprint; empty when there is nothing, or of others. */
  Optional<KeptRevisions> read(String fingerprint, ClassLoader parent) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return in.readUTF().equals(fingerprint)
          ? Optional.of(KeptFormat.read(in, parent))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger(KeptFile.class).debug("can't read {}", file, e);
      return Optional.empty();
    }
  }

  /** Keeps them; another process that reads meanwhile finds the old file or the new one. */
  void write(String fingerprint, KeptRevisions revisions) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(folder.resolve(".gitignore"), "*\n");
      Path next = Files.createTempFile(folder, "revisions", ".next");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next)))) {
        out.writeUTF(fingerprint);
        KeptFormat.write(revisions, out);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LoggerFactory.getLogger(KeptFile.class).debug("can't write {}", file, e);
    }
  }
}
