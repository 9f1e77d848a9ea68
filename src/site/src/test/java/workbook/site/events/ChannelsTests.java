package workbook.site.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ChannelsTests {
  private static final int PAGES = 5_000;
  private static final int SITE = 100;

  @Test
  void a_page_that_opens_while_a_state_is_told_knows_it() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    try {
      for (int i = 0; i < PAGES; i += SITE) {
        Channels channels = new Channels();
        for (int told = i; told < i + SITE; told++) {
          Integer state = told;
          String page = UUID.randomUUID().toString();
          Future<?> telling =
              threads.submit(
                  () -> {
                    together.await();
                    channels.state("progress", state);
                    return null;
                  });
          Future<Channel> opening =
              threads.submit(
                  () -> {
                    together.await();
                    return channels.of(page);
                  });
          telling.get();
          assertThat(heard(opening.get())).containsExactly(state.toString());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> heard(Channel channel) throws InterruptedException {
    return channel.after(0, Duration.ofMillis(200)).events().stream().map(Event::json).toList();
  }
}
