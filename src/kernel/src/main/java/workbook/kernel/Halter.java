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
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);
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
      daemon(() -> enforce(why), "kernel-halt").start();
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

  private void enforce(Halt why) {
    try {
      if (why == Halt.RESTART || !stop()) {
        killed = true;
        engine.kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it ended within the time of grace; time in the compiler does not count. */
  private boolean stop() throws InterruptedException {
    long patience = GRACE_NANOS;
    while (patience > 0) {
      long start = System.nanoTime();
      boolean running = engine.running();
      engine.stop();
      if (over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
      patience -= running ? System.nanoTime() - start : 0;
    }
    return false;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
