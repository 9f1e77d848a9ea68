package workbook.site.events;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Writes a channel's events as a stream that the browser reads while it grows. */
final class EventStream {
  /** A sign of life now and then, by which both sides see that the other is gone. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

  private final Channel channel;

  EventStream(Channel channel) {
    this.channel = channel;
  }

  /** Writes the events after this one until the browser leaves or the site closes. */
  void write(HttpServletResponse response, long after) throws IOException, InterruptedException {
    response.setContentType("text/event-stream; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    ServletOutputStream out = response.getOutputStream();
    channel.join();
    try {
      send(out, ": welcome\n\n");
      long last = after;
      while (!channel.isClosed()) {
        Channel.News news = channel.after(last, SIGN_OF_LIFE);
        send(out, news.events().isEmpty() ? ":\n\n" : text(news.events()));
        last = news.last();
      }
    } catch (IOException e) {
      return; // The page is gone.
    } finally {
      channel.leave();
    }
  }

  private static String text(List<Event> events) {
    return events.stream()
        .map(
            event ->
                "id: %d\nevent: %s\ndata: %s\n\n".formatted(event.id(), event.type(), event.json()))
        .collect(joining());
  }

  private static void send(ServletOutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
