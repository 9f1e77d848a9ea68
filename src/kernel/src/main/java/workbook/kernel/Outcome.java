package workbook.kernel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import workbook.kernel.CellResult.Status;
import workbook.kernel.engine.EngineControl;

/** Tells why a cell ended early, and whether its process is gone. */
final class Outcome {
  private static final int EXIT_SECONDS = 5;

  private final EngineControl engine;
  private final Relay relay;
  private final Texts texts;
  private final Duration limit;

  Outcome(EngineControl engine, Relay relay, Texts texts, Duration limit) {
    this.engine = engine;
    this.relay = relay;
    this.texts = texts;
    this.limit = limit;
  }

  /**
   * The cell's status.
   *
   * @param status what its snippets came to
   */
  Status of(Status status, Halter watch) {
    if (watch.reason().isPresent()) {
      return halted(watch.reason().get(), watch.killed());
    }
    return engine.lost() ? died() : status;
  }

  private Status halted(Halt reason, boolean killed) {
    if (reason == Halt.RESTART) {
      died("died.restart");
      return Status.INTERRUPTED;
    }
    if (reason == Halt.TIME) {
      String message = texts.get("limit.time", limit.toMillis() / 1000.0);
      relay.tell(new CellEvent.Limit(CellEvent.LimitKind.TIME, message));
    } else {
      relay.tell(new CellEvent.Note(texts.get("interrupted")));
    }
    if (killed || engine.lost()) {
      died("died.killed");
    }
    return reason == Halt.TIME ? Status.LIMIT : Status.INTERRUPTED;
  }

  private Status died() {
    int code = exitCode();
    if (engine.lastWords().contains("java.lang.OutOfMemoryError")) {
      String message = texts.get("limit.heap");
      relay.tell(new CellEvent.Limit(CellEvent.LimitKind.HEAP, message));
      died("died.heap");
      return Status.LIMIT;
    }
    died(relay.exits() ? "died.exit" : "died.crash", code);
    return Status.DIED;
  }

  private void died(String key, Object... arguments) {
    relay.tell(new CellEvent.Died(texts.get(key, arguments)));
  }

  private int exitCode() {
    try {
      if (engine.process().waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
        return engine.process().exitValue();
      }
      engine.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }
}
