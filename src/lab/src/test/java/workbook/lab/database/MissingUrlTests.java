package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that leads nowhere is said to, soon, and without the password. */
final class MissingUrlTests {
  private static final Duration SOON = Duration.ofSeconds(8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://127.0.0.1/",
        "mysql://127.0.0.1",
        "127.0.0.1:3306",
        "jdbc:mysql:",
        "jdbc:mysql://one:s3cret@/",
        "jdbc:mysql://one,two/s3cret"
      })
  void another_form_of_address(String url) {
    assertThat(reason(url)).isEqualTo(MissingReason.URL_WRONG);
  }

  @Test
  void nothing_listens() {
    String url = "jdbc:mysql://127.0.0.1:" + FreePort.find() + "/";
    MySqlServer.Missing missing = missing(url);
    assertThat(missing.why()).isEqualTo(MissingReason.URL_REFUSED);
    assertThat(missing.message(Locale.ENGLISH))
        .isEqualTo(
            """
            Nothing listens at `%s`, the address in WORKBOOK_MYSQL_URL.

            Start that server, check the port, or unset WORKBOOK_MYSQL_URL to let the workbook start one."""
                .formatted(url.substring("jdbc:mysql://".length(), url.length() - 1)));
  }

  @Test
  void the_host_has_no_such_name() {
    assertThat(reason("jdbc:mysql://no-such-host.invalid/"))
        .isIn(MissingReason.URL_UNKNOWN_HOST, MissingReason.URL_SILENT);
  }

  @Test
  void the_host_is_behind_a_wall() {
    assertThat(reason("jdbc:mysql://192.0.2.1:3306/"))
        .isIn(MissingReason.URL_SILENT, MissingReason.URL_REFUSED);
  }

  @Test
  void what_listens_never_says_a_word() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(reason("jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/"))
          .isEqualTo(MissingReason.URL_SILENT);
    }
  }

  @Test
  void what_answers_is_no_mysql() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread answer = new Thread(() -> sayAndClose(other, "SSH-2.0-OpenSSH_9.9\r\n"));
      answer.start();
      assertThat(reason("jdbc:mysql://127.0.0.1:" + other.getLocalPort() + "/"))
          .isEqualTo(MissingReason.URL_TROUBLE);
      answer.join();
    }
  }

  @Test
  void none_switches_mysql_off() {
    assertThat(reason("none")).isEqualTo(MissingReason.SWITCHED_OFF);
  }

  @Test
  void a_child_is_told_what_its_parent_found_out() {
    MySqlServer.Missing missing =
        new MySqlServer.Missing(MissingReason.ENGINE_SILENT, "/var/run/docker.sock");
    assertThat(MySqlServers.find(missing.environment())).isEqualTo(missing);
  }

  @Test
  void a_required_server_that_is_missing_is_an_error() {
    Map<String, String> environment =
        Map.of("WORKBOOK_MYSQL_URL", "none", "WORKBOOK_REQUIRE_MYSQL", "true");
    assertThatThrownBy(() -> MySqlServers.find(environment))
        .isInstanceOfSatisfying(
            MySqlMissingException.class,
            e -> assertThat(e.missing().why()).isEqualTo(MissingReason.SWITCHED_OFF));
  }

  private static MissingReason reason(String url) {
    return missing(url).why();
  }

  private static MySqlServer.Missing missing(String url) {
    Map<String, String> environment = new HashMap<>();
    environment.put("WORKBOOK_MYSQL_URL", url);
    environment.put("WORKBOOK_MYSQL_USER", "ann");
    environment.put("WORKBOOK_MYSQL_PASSWORD", "s3cret");
    Instant begin = Instant.now();
    MySqlServer server = MySqlServers.find(environment);
    assertThat(Duration.between(begin, Instant.now())).isLessThan(SOON);
    assertThat(server).isInstanceOf(MySqlServer.Missing.class);
    MySqlServer.Missing missing = (MySqlServer.Missing) server;
    assertThat(missing + missing.message(Locale.ENGLISH) + missing.message(Locale.JAPANESE))
        .doesNotContain("s3cret", "ann@");
    return missing;
  }

  private static void sayAndClose(ServerSocket server, String words) {
    try (Socket socket = server.accept();
        OutputStream out = socket.getOutputStream()) {
      out.write(words.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
