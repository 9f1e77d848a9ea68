package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real sockets, with nobody or somebody odd behind them. */
final class MissingEngineTests {
  private static final Duration SOON = Duration.ofSeconds(4);

  private Path folder;
  private Path socket;

  @BeforeEach
  void makeFolder() throws IOException {
    assumeThat(System.getProperty("os.name")).as("unix sockets").doesNotStartWith("Windows");
    folder = Files.createTempDirectory("engine"); // a socket's path is limited to about 100 bytes
    socket = folder.resolve("docker.sock");
  }

  @AfterEach
  void removeFolder() throws IOException {
    Files.deleteIfExists(socket);
    Files.delete(folder);
  }

  @Test
  void no_socket() {
    assertThat(look()).isEqualTo(new MySqlServer.Missing(MissingReason.ENGINE_DOWN, "" + socket));
  }

  @Test
  void a_socket_that_a_dead_engine_left() throws IOException {
    listen().close();
    assertThat(socket).exists();
    MySqlServer.Missing missing = look();
    assertThat(missing.why()).isEqualTo(MissingReason.ENGINE_DOWN);
    assertThat(missing.reason(Locale.ENGLISH))
        .isEqualTo("The container engine at `" + socket + "` is not running.");
    assertThat(missing.wayOut(Locale.ENGLISH)).contains("Start Docker", "WORKBOOK_MYSQL_URL");
  }

  @Test
  void an_engine_that_hangs() throws IOException {
    try (ServerSocketChannel silent = listen()) {
      assertThat(look().why()).isEqualTo(MissingReason.ENGINE_SILENT);
      assertThat(silent.isOpen()).isTrue();
    }
  }

  @Test
  void an_engine_over_the_network_that_hangs() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      String host = "tcp://127.0.0.1:" + silent.getLocalPort();
      assertThat(look(Map.of("DOCKER_HOST", host)))
          .isEqualTo(
              new MySqlServer.Missing(
                  MissingReason.ENGINE_SILENT, host.substring("tcp://".length())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 404 Not Found, IMAGE_MISSING",
    "HTTP/1.1 500 Internal Server Error, ENGINE_TROUBLE",
    "HTTP/1.1 400 Bad Request, ENGINE_TROUBLE",
    "220 smtp ready, ENGINE_TROUBLE"
  })
  void an_engine_that_answers(String answer, MissingReason reason) throws Exception {
    try (ServerSocketChannel server = listen()) {
      Thread engine = new Thread(() -> answer(server, answer + "\r\n\r\n"));
      engine.start();
      assertThat(look().why()).isEqualTo(reason);
      engine.join();
    }
  }

  @Test
  void a_value_that_is_no_address() {
    assertThat(look(Map.of("DOCKER_HOST", "not an address")).why())
        .isEqualTo(MissingReason.ENGINE_DOWN);
    assertThat(look(Map.of("DOCKER_HOST", "ssh://someone@somewhere")).why())
        .isEqualTo(MissingReason.ENGINE_DOWN);
  }

  @Test
  void a_socket_of_other_users() throws IOException {
    assumeThat(System.getProperty("user.name")).as("root may open everything").isNotEqualTo("root");
    try (ServerSocketChannel server = listen()) {
      assertThat(socket.toFile().setWritable(false)).isTrue();
      assertThat(look().why()).isEqualTo(MissingReason.ENGINE_FORBIDDEN);
      assertThat(server.isOpen()).isTrue();
    }
  }

  @Test
  void a_real_engine_without_the_image() {
    MySqlServer server = new ContainerWay(System.getenv(), "workbook/no-such-image:1").look();
    assumeThat(server)
        .as("a container engine")
        .isInstanceOfSatisfying(
            MySqlServer.Missing.class,
            missing -> assumeThat(missing.why()).isEqualTo(MissingReason.IMAGE_MISSING));
    assertThat(((MySqlServer.Missing) server).message(Locale.ENGLISH))
        .isEqualTo(
            """
            The container engine runs, but it has no image `workbook/no-such-image:1` yet.

            Download it once:

                docker pull workbook/no-such-image:1""");
  }

  private ServerSocketChannel listen() throws IOException {
    return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        .bind(UnixDomainSocketAddress.of(socket));
  }

  private MySqlServer.Missing look() {
    return look(Map.of("DOCKER_HOST", "unix://" + socket));
  }

  private static MySqlServer.Missing look(Map<String, String> environment) {
    Instant begin = Instant.now();
    MySqlServer server = new ContainerWay(environment, ContainerWay.IMAGE).look();
    assertThat(Duration.between(begin, Instant.now())).isLessThan(SOON);
    assertThat(server).isInstanceOf(MySqlServer.Missing.class);
    return (MySqlServer.Missing) server;
  }

  private static void answer(ServerSocketChannel server, String words) {
    try (SocketChannel client = server.accept()) {
      client.read(ByteBuffer.allocate(1024));
      client.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
