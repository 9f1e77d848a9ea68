package workbook.lab.judge;

import java.time.Duration;
import java.util.Map;
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
  private final Children children;
  private final ExecutorService workers = Executors.newCachedThreadPool(Judge::worker);

  private Judge(JudgeSettings settings) {
    this.settings = settings;
    this.children = new Children(settings);
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
    Map<String, String> environment = environment(request);
    long start = System.nanoTime();
    try {
      Child child = children.take();
      try {
        Verdict verdict = verdict(request, environment, child);
        return verdict.took(Duration.ofNanos(System.nanoTime() - start).toMillis());
      } finally {
        children.giveBack(child);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The judge was closed.", e);
    }
  }

  /** Asked before a child is taken: a server that is starting keeps no child from others. */
  private Map<String, String> environment(JudgeRequest request) {
    return request.databases().contains(DatabaseKind.MYSQL)
        ? settings.environment().get()
        : Map.of();
  }

  private Verdict verdict(JudgeRequest request, Map<String, String> environment, Child child)
      throws InterruptedException {
    Duration limit = settings.limit();
    Duration patience = limit.multipliedBy(request.databases().size()).plus(GRACE);
    return child
        .judge(new Wire.Order(request, environment, limit.toMillis()), patience)
        .map(Wire.Reply::verdict)
        .orElseGet(() -> Ended.without(request, child.lastWords()));
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "judge");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends the children; verdicts that are still awaited end exceptionally. */
  @Override
  public void close() {
    workers.shutdownNow();
    children.close();
  }
}
