package workbook.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in: requests as an attacker would write them, byte by byte. */
final class GateTests {
  private static final String RUN = "/api/pages/00000000-0000-4000-8000-000000000000/run";
  private static final String OURS = "X-Workbook: 1\r\nSec-Fetch-Site: same-origin\r\n";

  private static Checkout checkout;
  private static Served served;
  private static String cookie;

  @BeforeAll
  static void serve() throws IOException {
    checkout = Checkout.fresh();
    served = Served.of(checkout);
    String entered = answer("GET", "/?" + served.address().getQuery(), host(), "");
    cookie = entered.replaceAll("(?s).*Set-Cookie: ([^;]+);.*", "Cookie: $1\r\n");
  }

  @AfterAll
  static void stop() {
    served.close();
    checkout.close();
  }

  @Test
  void our_own_pages_get_in() throws IOException {
    assertThat(answer("GET", "/en/", host(), cookie)).startsWith("HTTP/1.1 200");
    assertThat(answer("POST", RUN, host(), cookie + OURS + origin(host())))
        .doesNotStartWith("HTTP/1.1 401")
        .doesNotStartWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/",
        "/en/slides/",
        "/en/lessons/07-first-migration",
        "/assets/own/0/css/base.css",
        "/api/exercises/07/add-user-table",
        "/api/events",
        RUN,
        "/nothing/like/that"
      })
  void nothing_is_told_without_the_token(String path) throws IOException {
    for (String method : new String[] {"GET", "POST", "PUT", "DELETE", "OPTIONS"}) {
      assertThat(answer(method, path, host(), OURS + origin(host()))).startsWith("HTTP/1.1 401");
    }
  }

  @ParameterizedTest
  @CsvSource({"evil.example", "127.0.0.1.evil.example:80", "127.0.0.1:1", "0.0.0.0"})
  void a_name_that_was_made_to_point_here_is_refused(String name) throws IOException {
    assertThat(answer("GET", "/en/", name, cookie)).doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void another_site_can_not_act_with_the_learners_cookie() throws IOException {
    String elsewhere = "Sec-Fetch-Site: same-site\r\n";
    assertThat(answer("POST", RUN, host(), cookie + OURS)).startsWith("HTTP/1.1 403");
    assertThat(answer("POST", RUN, host(), cookie + OURS + origin("127.0.0.1:1")))
        .startsWith("HTTP/1.1 403");
    assertThat(answer("POST", RUN, host(), cookie + origin(host()) + elsewhere))
        .startsWith("HTTP/1.1 403");
    assertThat(answer("GET", "/api/events", host(), cookie + elsewhere)).startsWith("HTTP/1.1 403");
  }

  private static String host() {
    return served.address().getAuthority();
  }

  private static String origin(String host) {
    return "Origin: http://" + host + "\r\n";
  }

  private static String answer(String method, String path, String host, String headers)
      throws IOException {
    String request =
        "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
            .formatted(method, path, host, headers);
    try (Socket socket = new Socket(served.address().getHost(), served.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
