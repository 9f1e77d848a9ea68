package workbook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbook.kernel.engine.ChildEvents;

/**
 * Passes what the child process says on to the listener of the running cell. What threads print
 * between two cells waits for the next one.
 */
final class Relay implements ChildEvents {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int LATE_EVENTS = 1_000;

  private final int outputLimit;
  private final List<CellEvent> late = new ArrayList<>();
  private @Nullable Consumer<CellEvent> listener;
  private Texts texts = new Texts(Locale.ENGLISH);
  private @Nullable Shown shown;
  private volatile boolean exiting;

  Relay(int outputLimit) {
    this.outputLimit = outputLimit;
  }

  /** A cell begins. */
  synchronized void open(Consumer<CellEvent> listener, Texts texts) {
    this.listener = listener;
    this.texts = texts;
    this.shown = null;
    late.forEach(this::tell);
    late.clear();
  }

  /** The cell is over: its listener hears no more. */
  synchronized void close() {
    listener = null;
  }

  /** Tells the listener, whose own failures are not the cell's. */
  synchronized void tell(CellEvent event) {
    if (listener == null) {
      keep(event);
      return;
    }
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      LOG.warn("A listener failed on {}", event, e);
    }
  }

  private void keep(CellEvent event) {
    if (late.size() < LATE_EVENTS) {
      late.add(event);
    }
  }

  /** What there is to show of the last snippet's value; once. */
  synchronized Optional<Shown> takeShown() {
    Optional<Shown> result = Optional.ofNullable(shown);
    shown = null;
    return result;
  }

  /** Whether the child said that it ends by {@code System.exit}. */
  boolean exits() {
    return exiting;
  }

  @Override
  public void out(String text) {
    tell(new CellEvent.Output(CellEvent.Stream.OUT, text));
  }

  @Override
  public void err(String text) {
    tell(new CellEvent.Output(CellEvent.Stream.ERR, text));
  }

  @Override
  public synchronized void value(String text, boolean cut) {
    shown = new Shown(Names.clean(text), cut ? texts.get("value.cut", outputLimit) : null);
  }

  @Override
  public synchronized void unprintable(String type, String exception, String message) {
    String key = message.isEmpty() ? "value.unprintable" : "value.unprintable.message";
    String text = texts.get(key, Names.clean(type), Names.clean(exception), Names.clean(message));
    shown = new Shown(text, null);
  }

  @Override
  public void snapshot(String json) {
    tell(new CellEvent.Snapshot(json));
  }

  @Override
  public void snapshotFailed(String reason) {
    LOG.warn("No snapshot: {}", reason);
  }

  @Override
  public synchronized void outputCut() {
    String message = texts.get("limit.output", outputLimit);
    tell(new CellEvent.Limit(CellEvent.LimitKind.OUTPUT, message));
  }

  @Override
  public void exiting() {
    exiting = true;
  }
}
