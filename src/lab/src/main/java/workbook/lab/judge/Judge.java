package workbook.lab.judge;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.Verdict;

/**
 * Judges answers, each in a child process, with warm ones in waiting.
 *
 * <pre>{@code
 * try (Judge judge = Judge.start(settings)) {
 *   judge.judge(request).thenAccept(verdict -> show(verdict));
 * }
 * }</pre>
 *
 * <p>Answers asked for at the same time are judged side by side, as many as there are children. A
 * child that an answer brought down is replaced; the answer gets its verdict, the others don't
 * notice.
 */
public final class Judge implements AutoCloseable {
  /** What a child may take beside the answer itself: its start, on a busy machine. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final JudgeSettings settings;
  private final BlockingQueue<Child> waiting;
  private final Set<Child> all = new HashSet<>();
  private final ExecutorService workers;
  private boolean closed;

  private Judge(JudgeSettings settings) {
    this.settings = settings;
    int children = 1 + settings.spares();
    this.waiting = new ArrayBlockingQueue<>(children);
    this.workers = Executors.newFixedThreadPool(children, Judge::worker);
    for (int i = 0; i < children; i++) {
      waiting.add(newChild());
    }
  }

  /** Starts the children; they get warm while nothing is asked of them. */
  public static Judge start(JudgeSettings settings) {
    return new Judge(settings);
  }

  /** Judges an answer; the future ends with its verdict whatever the answer does. */
  public CompletableFuture<Verdict> judge(JudgeRequest request) {
    return CompletableFuture.supplyAsync(() -> verdict(request), workers);
  }

  private Verdict verdict(JudgeRequest request) {
    long start = System.nanoTime();
    try {
      Child child = waiting.take();
      try {
        Verdict verdict = verdict(request, child);
        return verdict.took(Duration.ofNanos(System.nanoTime() - start).toMillis());
      } finally {
        giveBack(child);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The judge was closed.", e);
    }
  }

  private Verdict verdict(JudgeRequest request, Child child) throws InterruptedException {
    Duration limit = settings.limit();
    Wire.Order order = new Wire.Order(request, environment(request), limit.toMillis());
    Duration patience = limit.multipliedBy(request.databases().size()).plus(GRACE);
    Optional<Wire.Reply> reply = child.judge(order, patience);
    return reply
        .map(Wire.Reply::verdict)
        .orElseGet(() -> Ended.without(request, child.lastWords()));
  }

  private Map<String, String> environment(JudgeRequest request) {
    return request.databases().contains(DatabaseKind.MYSQL)
        ? settings.environment().get()
        : Map.of();
  }

  private synchronized void giveBack(Child child) {
    if (child.isFit()) {
      waiting.add(child);
      return;
    }
    child.close();
    all.remove(child);
    if (!closed) {
      waiting.add(newChild());
    }
  }

  private Child newChild() {
    Child child = Child.start(settings);
    all.add(child);
    return child;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "judge");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends the children. */
  @Override
  public synchronized void close() {
    closed = true;
    workers.shutdownNow();
    all.forEach(Child::close);
  }
}
