package workbook.migrate.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that one process has locked. The operating system takes the lock from a process that ends;
 * the file's first line only says who has it.
 *
 * <p>Where locks are POSIX's, a process loses them as soon as it closes the file anywhere; so a
 * process never opens a file that it has locked a second time.
 */
final class LockFile {
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();
  private static final int LONGEST = 1 << 16;
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, if nobody has it. */
  static Optional<LockFile> attempt(Path file) throws IOException {
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    Optional<LockFile> taken = Optional.empty();
    try {
      taken = open(file);
    } finally {
      if (taken.isEmpty()) {
        OURS.remove(file);
      }
    }
    return taken;
  }

  private static Optional<LockFile> open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean isOurs = false;
    try {
      isOurs = channel.tryLock(LOCKED_BYTE, 1, false) != null && isStillThere(file, channel);
    } finally {
      if (!isOurs) {
        channel.close();
      }
    }
    return isOurs ? Optional.of(new LockFile(file, channel)) : Optional.empty();
  }

  /**
   * Whoever had the lock before deletes the file at the end, and what was opened may be what was
   * deleted; a length of our choice tells.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String text = me() + "\n" + " ".repeat(ThreadLocalRandom.current().nextInt(LONGEST));
    channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    return Files.exists(file) && Files.size(file) == channel.size();
  }

  private static String me() {
    ProcessHandle process = ProcessHandle.current();
    return "process %d of %s, since %s"
        .formatted(
            process.pid(),
            process.info().user().orElse("?"),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Who has the lock, as far as that can be told. */
  static String owner(Path file) {
    if (OURS.contains(file)) {
      return me();
    }
    try {
      return Files.readString(file).lines().findFirst().orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }

  /** Gives the lock back and leaves no file behind. */
  void delete() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      OURS.remove(file);
    }
  }
}
