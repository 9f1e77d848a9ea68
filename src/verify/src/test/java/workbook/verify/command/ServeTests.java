package workbook.verify.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code ./workbook serve}, from outside. */
final class ServeTests {
  private final Checkout checkout = Checkout.fresh();

  @AfterEach
  void remove_the_checkout() {
    checkout.close();
  }

  @Test
  void the_printed_address_opens_the_first_page_in_the_language_asked_for() throws IOException {
    try (Served served = Served.of(checkout, "--lang", "ja")) {
      String cookie = answer(served, served.address().toString(), "").getHeaderField("Set-Cookie");
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
      HttpURLConnection page = answer(served, "/ja/", cookie.substring(0, cookie.indexOf(';')));
      assertThat(page.getResponseCode()).isEqualTo(200);
      assertThat(text(page)).contains("<html lang=\"ja\"");
    }
  }

  @Test
  void nobody_gets_in_without_the_token() throws IOException {
    try (Served served = Served.of(checkout)) {
      assertThat(answer(served, "/en/", "").getResponseCode()).isEqualTo(401);
      assertThat(answer(served, "/?token=guessed", "").getResponseCode()).isEqualTo(401);
      assertThat(answer(served, "/api/exercises", "").getResponseCode()).isEqualTo(401);
    }
  }

  @Test
  void stopping_it_leaves_no_process_behind() throws InterruptedException {
    List<ProcessHandle> children;
    try (Served served = Served.of(checkout)) {
      for (int look = 0; look < 100 && served.children().size() < 2; look++) {
        Thread.sleep(100);
      }
      children = served.children();
      assertThat(children).as("a kernel and a judge").hasSizeGreaterThanOrEqualTo(2);
    }
    for (ProcessHandle child : children) {
      assertThat(child.onExit().orTimeout(5, TimeUnit.SECONDS))
          .succeedsWithin(Duration.ofSeconds(6));
    }
  }

  /** What the tests insist on must not keep cells on SQLite from running. */
  @Test
  void cells_run_where_a_server_is_required_and_missing() throws Exception {
    Map<String, String> none =
        Map.of("WORKBOOK_MYSQL_URL", "none", "WORKBOOK_REQUIRE_MYSQL", "true");
    try (Served served = Served.of(checkout, none)) {
      String page = "/api/pages/" + UUID.randomUUID();
      String cell = "{\"cells\": [{\"id\": \"one\", \"code\": \"sqlite()\"}]}";
      HttpRequest run = call(served, page + "/run").POST(BodyPublishers.ofString(cell)).build();
      HttpClient browser = HttpClient.newHttpClient();
      assertThat(browser.send(run, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
      HttpRequest events = call(served, page + "/events").build();
      try (Stream<String> lines = browser.send(events, BodyHandlers.ofLines()).body()) {
        assertThat(lines.filter(it -> it.contains("\"finished\"")).findFirst())
            .hasValueSatisfying(it -> assertThat(it).contains("\"OK\""));
      }
    }
  }

  /** A call as our own pages make it. */
  private static HttpRequest.Builder call(Served served, String place) throws IOException {
    String cookie = answer(served, served.address().toString(), "").getHeaderField("Set-Cookie");
    return HttpRequest.newBuilder(served.at(place))
        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
        .header("X-Workbook", "en")
        .header("Origin", "http://" + served.address().getAuthority())
        .header("Content-Type", "application/json");
  }

  @Test
  void a_port_in_use_is_told_with_a_way_out() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      Process process =
          Command.start(checkout, Map.of(), List.of("serve", "--no-open", "--port", port));
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).isEqualTo(1);
      assertThat(said).contains("`" + port + "` is in use").contains("--port 0");
      assertThat(said).doesNotContain("\tat ");
    }
  }

  private static HttpURLConnection answer(Served served, String place, String cookie)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) served.at(place).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Cookie", cookie);
    return connection;
  }

  private static String text(HttpURLConnection answer) throws IOException {
    return new String(answer.getInputStream().readAllBytes(), UTF_8);
  }
}
