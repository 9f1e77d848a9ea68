package workbook.kernel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import workbook.kernel.engine.EngineControl;

/** Ends one cell early: first by an exception thrown into it, then by ending its process. */
final class Halter implements AutoCloseable {
  private static final long GRACE_MILLIS = 1_000;
  private static final long PAUSE_MILLIS = 50;
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "kernel-timer"));

  private final EngineControl engine;
  private final AtomicReference<Halt> reason = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Future<?> deadline;
  private volatile boolean killed;

  /** Watches a cell that begins now. */
  Halter(EngineControl engine, Duration timeLimit) {
    this.engine = engine;
    this.deadline =
        TIMER.schedule(() -> halt(Halt.TIME), timeLimit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends the cell; the first reason counts. */
  void halt(Halt why) {
    if (over.getCount() > 0 && reason.compareAndSet(null, why)) {
      engine.refuseMore();
      if (why == Halt.RESTART) {
        kill(true);
      } else {
        killLater(GRACE_MILLIS);
        daemon(this::stop, "kernel-halt").start();
      }
    }
  }

  Optional<Halt> reason() {
    return Optional.ofNullable(reason.get());
  }

  /** Whether the process had to be ended. */
  boolean killed() {
    return killed;
  }

  /** The cell is over. */
  @Override
  public void close() {
    over.countDown();
    deadline.cancel(false);
  }

  private void stop() {
    try {
      do {
        engine.stop();
      } while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS) && !killed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Time that the compiler takes is no reason to end the process: it runs here. */
  private void kill(boolean evenIdle) {
    if (over.getCount() > 0 && (evenIdle || engine.running())) {
      killed = true;
      engine.kill();
    } else if (over.getCount() > 0) {
      killLater(PAUSE_MILLIS);
    }
  }

  private void killLater(long millis) {
    var unused = TIMER.schedule(() -> kill(false), millis, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
