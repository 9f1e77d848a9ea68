package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server program of this machine: it goes without a trace, whether it started or not. */
final class ServerEndTests {
  @Test
  void a_program_that_fails_is_said_and_leaves_nothing(@TempDir Path folder) throws IOException {
    assumeThat(System.getProperty("os.name")).as("scripts").doesNotStartWith("Windows");
    Path program = folder.resolve("mysqld");
    Files.writeString(program, "#!/bin/sh\necho 'no space left' >&2\nexit 3\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<Path> before = folders();
    MySqlServer.Found server = look(Map.of("PATH", folder.toString()));
    assertThat(server.origin()).isEqualTo(MySqlServer.Origin.PROGRAM);
    assertThatThrownBy(server::freshDatabase)
        .isInstanceOfSatisfying(
            MySqlMissingException.class,
            e ->
                assertThat(e.missing())
                    .isEqualTo(
                        new MySqlServer.Missing(MissingReason.PROGRAM_FAILED, "" + program)));
    assertThat(server.state()).isEqualTo(MySqlServer.State.FAILED);
    assertThat(server.failure()).isPresent();
    assertThat(folders()).isEqualTo(before);
  }

  @Test
  void a_real_program_serves_and_leaves_nothing() throws Exception {
    List<Path> before = folders();
    MySqlServer.Found server = look(System.getenv());
    assertThat(server.state()).isEqualTo(MySqlServer.State.STARTING);
    server.freshDatabase().close();
    server.close();
    assertThat(server.state()).isEqualTo(MySqlServer.State.CLOSED);
    assertThat(folders()).isEqualTo(before);
  }

  private static MySqlServer.Found look(Map<String, String> environment) {
    Optional<MySqlServer> server = new ProgramWay(environment).look();
    assumeThat(server).as("mysqld or mariadbd").isPresent();
    return (MySqlServer.Found) server.orElseThrow();
  }

  private static List<Path> folders() throws IOException {
    Path place = Files.isDirectory(Path.of("/dev/shm")) ? Path.of("/dev/shm") : tmp();
    try (Stream<Path> entries = Files.list(place)) {
      return entries.filter(path -> path.toString().contains("workbook-mysql-")).sorted().toList();
    }
  }

  private static Path tmp() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
