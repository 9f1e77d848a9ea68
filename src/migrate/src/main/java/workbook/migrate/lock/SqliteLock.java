package workbook.migrate.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/**
 * A lock of the operating system on a file beside the database, for SQLite has none that would let
 * others go on reading. The system takes it from a process that ends; the file's text only says who
 * has it.
 */
final class SqliteLock implements MigrationLock {
  private static final String ENDING = "-migrating";
  private static final int LOCKED_BYTE = 1 << 20;
  private static final long PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private SqliteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static MigrationLock take(Connection connection, Duration patience) throws SQLException {
    String database = file(connection);
    if (database.isEmpty()) {
      return () -> {}; // Nobody else sees a database in memory.
    }
    Path file = Path.of(database + ENDING);
    Instant end = Instant.now().plus(patience);
    try {
      for (; ; ) {
        SqliteLock lock = attempt(file);
        if (lock != null) {
          return lock;
        }
        if (Instant.now().isAfter(end)) {
          throw MigrationException.of("locked", database, owner(file), patience.toSeconds());
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw MigrationException.because(e, "no-lock-file", file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw MigrationException.because(e, "locked", database, owner(file), 0);
    }
  }

  private static String file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet databases =
            statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
      return databases.next() ? String.valueOf(databases.getString(1)) : "";
    }
  }

  private static @Nullable SqliteLock attempt(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock(LOCKED_BYTE, 1, false);
      if (held != null && isStillThere(file, channel)) {
        return new SqliteLock(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // A thread of this process has it.
    }
    channel.close();
    return null;
  }

  /**
   * Whoever held the lock before deletes the file at the end; then ours may be one without name.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String text = me() + "\n" + UUID.randomUUID();
    channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    return Files.exists(file) && Files.readString(file).equals(text);
  }

  private static String me() {
    ProcessHandle process = ProcessHandle.current();
    return "process %d of %s, since %s"
        .formatted(
            process.pid(),
            process.info().user().orElse("?"),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String owner(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }

  @Override
  public void close() throws SQLException {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }
}
