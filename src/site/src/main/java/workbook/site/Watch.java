package workbook.site;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after things every now and then: whatever changes outside of the site is noticed here. */
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final long MILLIS = 700;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Watch::thread);

  /** Looks, again and again; one look that fails does not keep the others from being taken. */
  void start(List<Runnable> looks) {
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(
            () -> looks.forEach(Watch::look), 0, MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void look(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.warn("A look at what changed failed.", e);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "workbook-watch");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
