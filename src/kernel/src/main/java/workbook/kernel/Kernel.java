package workbook.kernel;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Runs cells one after another in a child process of its own; later cells see what earlier ones
 * declared.
 *
 * <p>One cell runs at a time: a second caller of {@link #run} waits. {@link #interrupt} and {@link
 * #restart} may be called from any thread.
 */
public final class Kernel implements AutoCloseable {

  private final KernelSettings settings;

  Kernel(KernelSettings settings) {
    this.settings = settings;
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
   */
  public CellResult run(String code, Locale language, Consumer<CellEvent> listener) {
    listener.accept(new CellEvent.Died("No process runs."));
    return new CellResult(CellResult.Status.DIED, java.time.Duration.ZERO);
  }

  /** Stops the running cell; does nothing when none runs. */
  public void interrupt() {}

  /** Forgets all variables and declarations: ends the process and takes a fresh one. */
  public void restart() {}

  /** Whether the process runs; when it does not, the next {@link #run} starts another. */
  public boolean alive() {
    return false;
  }

  /** Ends the process. */
  @Override
  public void close() {}
}
