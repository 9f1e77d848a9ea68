package workbook.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;
import workbook.kernel.CellResult.Status;
import workbook.kernel.engine.EngineControl;

/** A child process with JShell over it, from its start to its end. */
final class Session implements AutoCloseable {
  private static final Duration STARTUP_LIMIT = Duration.ofMinutes(1);
  private static final List<String> WARM_UP = List.of("1 + 1", "System.out.print(\"\");");

  private final JShell shell;
  private final EngineControl engine;
  private final Relay relay;
  private final Origins origins = new Origins();
  private int cells;
  private @Nullable Locale spoken;
  private volatile @Nullable Halter halter;

  private Session(KernelSettings settings) {
    this.relay = new Relay(settings.outputLimit());
    Shells.Pair pair = Shells.start(settings, relay);
    this.shell = pair.shell();
    this.engine = pair.engine();
  }

  /** Starts a process, runs the startup snippets in it, and warms it up. */
  static Session start(KernelSettings settings) {
    Session session = open(settings);
    for (String snippet : settings.startup()) {
      session.prepare(snippet);
    }
    WARM_UP.forEach(session::prepare);
    return session;
  }

  private static Session open(KernelSettings settings) {
    try {
      return new Session(settings);
    } catch (IllegalStateException e) {
      throw new KernelException(String.valueOf(e.getMessage()), e);
    }
  }

  private void prepare(String code) {
    List<CellEvent> events = new CopyOnWriteArrayList<>();
    Status status = run(code, Locale.ENGLISH, STARTUP_LIMIT, events::add);
    if (status != Status.OK) {
      close();
      throw new KernelException("The startup snippet `" + code + "` failed: " + events, null);
    }
  }

  /** Runs a cell to its end. */
  Status run(String code, Locale language, Duration limit, Consumer<CellEvent> listener) {
    Texts texts = new Texts(language);
    speak(language);
    relay.open(listener, texts);
    engine.beginCell();
    try (Halter watch = new Halter(engine, limit)) {
      halter = watch;
      Status status = evaluate(new CodeText(code), texts, watch);
      return new Outcome(engine, relay, texts, limit).of(status, watch);
    } finally {
      halter = null;
      relay.close();
    }
  }

  /** Libraries answer in the process's own language: it follows the cell's. */
  private void speak(Locale language) {
    if (!language.equals(spoken) && engine.alive()) {
      spoken = language;
      String tag = language.toLanguageTag();
      shell.eval("java.util.Locale.setDefault(java.util.Locale.forLanguageTag(\"" + tag + "\"));");
    }
  }

  private Status evaluate(CodeText code, Texts texts, Halter watch) {
    try {
      return new CellRun(this, ++cells, code, texts).run(watch);
    } catch (IllegalStateException e) {
      return Status.DIED;
    }
  }

  /** Ends the running cell early, if one runs. */
  void halt(Halt why) {
    Halter running = halter;
    if (running != null) {
      running.halt(why);
    }
  }

  boolean alive() {
    return engine.alive();
  }

  JShell shell() {
    return shell;
  }

  EngineControl engine() {
    return engine;
  }

  Relay relay() {
    return relay;
  }

  Origins origins() {
    return origins;
  }

  @Override
  public void close() {
    halt(Halt.RESTART);
    shell.close();
  }
}
