package workbook.lab.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The temporary folder of a server program: its data, its log, its process number. */
final class ServerFolder {
  private static final Logger LOG = LoggerFactory.getLogger(ServerFolder.class);
  private static final String PREFIX = "workbook-mysql-";
  private static final long ROOM = 1L << 30;

  private final Path folder;

  private ServerFolder(Path folder) {
    this.folder = folder;
  }

  /** A new folder, in memory where the machine has such a place, named after its owner. */
  static ServerFolder make() throws IOException {
    return new ServerFolder(Files.createTempDirectory(place(), PREFIX + Owner.self() + "-"));
  }

  /** Removes the folders of killed processes of ours, and ends their servers. */
  static void removeLeftovers() throws IOException {
    try (Stream<Path> entries = Files.list(place())) {
      entries.filter(ServerFolder::abandoned).map(ServerFolder::new).forEach(ServerFolder::clear);
    }
  }

  Path logFile() {
    return folder.resolve("log");
  }

  /** What the server wrote last. */
  String log() throws IOException {
    String text = Files.exists(logFile()) ? Files.readString(logFile()) : "";
    return text.substring(Math.max(0, text.length() - 2_000));
  }

  /** Options for making the data folder and for serving from it. */
  List<String> options() {
    String data = "--datadir=" + folder.resolve("data");
    return "root".equals(System.getProperty("user.name"))
        ? List.of(data, "--user=root")
        : List.of(data);
  }

  /** Options for serving alone. */
  List<String> serving() {
    return List.of(
        "--loose-secure-file-priv=" + folder,
        "--socket=" + folder.resolve("socket"),
        "--pid-file=" + folder.resolve("pid"),
        "--init-file=" + folder.resolve("user.sql"));
  }

  /** Has the server make our user when it starts; nobody else gets in. */
  void writeUser(MySqlAddress address) throws IOException {
    String who = "'" + address.user() + "'@'127.0.0.1'";
    Files.writeString(
        folder.resolve("user.sql"),
        """
        CREATE USER %s IDENTIFIED BY '%s';
        GRANT ALL ON *.* TO %s WITH GRANT OPTION;
        ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
        """
            .formatted(who, address.password(), who, address.password()));
  }

  void remove() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.debug("{} is left", folder, e);
    }
  }

  private void clear() {
    server().ifPresent(server -> server.destroyForcibly());
    remove();
    LOG.info("removed {}, whose owner is gone", folder);
  }

  /** The folder's server, if it still runs: its own command line names the folder. */
  private Optional<ProcessHandle> server() {
    try {
      long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
      return ProcessHandle.of(pid)
          .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()));
    } catch (IOException | NumberFormatException never) {
      return Optional.empty();
    }
  }

  private static boolean abandoned(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (!name.startsWith(PREFIX)) {
      return false;
    }
    String owner =
        name.substring(PREFIX.length(), Math.max(PREFIX.length(), name.lastIndexOf('-')));
    return Owner.parse(owner).filter(Owner::gone).isPresent();
  }

  private static Path place() throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM
        ? memory
        : Path.of(System.getProperty("java.io.tmpdir"));
  }
}
