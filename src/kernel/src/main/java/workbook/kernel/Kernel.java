package workbook.kernel;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import workbook.kernel.CellResult.Status;

/**
 * Runs cells one after another in a child process of its own; later cells see what earlier ones
 * declared.
 *
 * <p>One cell runs at a time: a second caller of {@link #run} waits. {@link #interrupt} and {@link
 * #restart} may be called from any thread.
 */
public final class Kernel implements AutoCloseable {
  private final Kernels kernels;
  private final KernelSettings settings;
  private final ReentrantLock running = new ReentrantLock(true);
  private volatile Session session;
  private volatile boolean closed;
  private boolean lossTold;

  Kernel(Kernels kernels, KernelSettings settings, Session session) {
    this.kernels = kernels;
    this.settings = settings;
    this.session = session;
  }

  /** Runs a cell with messages in the language of the settings. */
  public CellResult run(String code, Consumer<CellEvent> listener) {
    return run(code, settings.locale(), listener);
  }

  /**
   * Runs a cell and returns when it is over. Stops at its first failing snippet.
   *
   * @param code Java: imports, declarations, statements, expressions
   * @param language language of messages
   * @param listener told what happens while it happens, by one thread at a time
   * @throws KernelException if the process ended and no other can be started
   */
  public CellResult run(String code, Locale language, Consumer<CellEvent> listener) {
    running.lock();
    try {
      long start = System.nanoTime();
      if (closed) {
        throw new IllegalStateException("This kernel is closed.");
      }
      if (!session.alive()) {
        boolean news = !lossTold;
        renew();
        if (news) {
          listener.accept(new CellEvent.Note(new Texts(language).get("renewed")));
        }
      }
      Status status = session.run(code, language, settings.timeLimit(), listener);
      if (!session.alive()) {
        lossTold = true;
        session.close();
      }
      return new CellResult(status, Duration.ofNanos(System.nanoTime() - start));
    } finally {
      running.unlock();
    }
  }

  /** Stops the running cell; does nothing when none runs. */
  public void interrupt() {
    session.halt(Halt.INTERRUPT);
  }

  /**
   * Forgets all variables and declarations: ends the process, and with it a cell that runs, and
   * takes a fresh one.
   */
  public void restart() {
    session.halt(Halt.RESTART);
    running.lock();
    try {
      if (!closed) {
        renew();
      }
    } finally {
      running.unlock();
    }
  }

  private void renew() {
    session.close();
    session = kernels.session();
    lossTold = false;
  }

  /** Whether the process runs; when it does not, the next {@link #run} starts another. */
  public boolean alive() {
    return !closed && session.alive();
  }

  /** Ends the process. */
  @Override
  public void close() {
    closed = true;
    session.close();
    kernels.forget(this);
  }
}
