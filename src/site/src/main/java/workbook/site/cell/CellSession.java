package workbook.site.cell;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbook.course.source.Language;
import workbook.kernel.CellResult;
import workbook.kernel.CellResult.Status;
import workbook.kernel.Kernel;
import workbook.site.events.Channel;
import workbook.site.page.Pages;

/** The kernel of one page, which runs the page's cells one after another. */
final class CellSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CellSession.class);

  private final Channel channel;
  private final KernelSource kernels;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(CellSession::thread);
  private final AtomicInteger stops = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile @Nullable Kernel kernel;
  private volatile long used = System.nanoTime();
  private int number;

  /** Where kernels come from; waits while they get warm. */
  interface KernelSource {
    Kernel take();
  }

  CellSession(Channel channel, KernelSource kernels) {
    this.channel = channel;
    this.kernels = kernels;
  }

  /** Runs cells when those before are through. */
  void run(CellRun run, Language language) {
    int stopsBefore = stops.get();
    waiting.incrementAndGet();
    run.cells().forEach(cell -> new CellNews(channel, cell.id()).begin());
    worker.execute(
        () -> {
          try {
            runAll(run, language, stopsBefore);
          } finally {
            waiting.decrementAndGet();
            used = System.nanoTime();
            tell(kernel == null ? "none" : "ready");
          }
        });
  }

  private void runAll(CellRun run, Language language, int stopsBefore) {
    boolean goOn = true;
    for (CellRun.Source cell : run.cells()) {
      CellNews news = new CellNews(channel, cell.id());
      goOn = goOn && stops.get() == stopsBefore;
      if (goOn) {
        goOn = run(cell, language, news) == Status.OK;
      } else {
        news.finished("SKIPPED", 0);
      }
    }
  }

  private Status run(CellRun.Source cell, Language language, CellNews news) {
    try {
      Kernel mine = kernel();
      number++;
      tell("running");
      news.running(number);
      CellResult result = mine.run(cell.code(), locale(language), news);
      news.finished(result.status().name(), result.duration().toMillis());
      return result.status();
    } catch (RuntimeException | Error e) { // A cell that is told to wait is told how it ended.
      LOG.error("The cell {} could not be run.", cell.id(), e);
      news.failed(Pages.texts(language).text("kernel.failed", String.valueOf(e.getMessage())));
      return Status.DIED;
    }
  }

  private static Locale locale(Language language) {
    return language.locale();
  }

  private Kernel kernel() {
    Kernel taken = kernel;
    if (taken == null) {
      tell("starting");
      taken = kernels.take();
      kernel = taken;
    }
    return taken;
  }

  /** Stops the cell that runs, and leaves out those that wait. */
  void interrupt() {
    stops.incrementAndGet();
    Kernel running = kernel;
    if (running != null) {
      running.interrupt();
    }
  }

  /** Forgets all variables, with all that runs or waits. */
  void restart() {
    stops.incrementAndGet();
    Kernel running = kernel;
    if (running == null) {
      return;
    }
    tell("starting");
    running.restart();
    worker.execute(
        () -> {
          number = 0;
          channel.tell("kernel-restarted", "restarted", Map.of());
          tell("ready");
        });
  }

  boolean isBusy() {
    return waiting.get() > 0;
  }

  /** Whether nothing has run for this long. */
  boolean isIdle(Duration time) {
    return !isBusy() && System.nanoTime() - used > time.toNanos();
  }

  long used() {
    return used;
  }

  private void tell(String state) {
    channel.state("kernel", Map.of("state", state));
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "workbook-cells");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends the kernel; its page can have another. */
  @Override
  public void close() {
    stops.incrementAndGet();
    Kernel mine = kernel;
    worker.shutdown();
    if (mine != null) {
      mine.close();
      tell("ended");
    }
  }
}
