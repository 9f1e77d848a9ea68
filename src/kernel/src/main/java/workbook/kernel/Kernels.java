package workbook.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Hands out kernels that are warm: a few processes are started ahead, so that nobody waits for one.
 *
 * <pre>{@code
 * try (Kernels kernels = Kernels.start(KernelSettings.of(classPath), 1);
 *     Kernel kernel = kernels.take()) {
 *   kernel.run("1 + 1", event -> System.out.println(event));
 * }
 * }</pre>
 */
public final class Kernels implements AutoCloseable {
  private final KernelSettings settings;
  private final int spares;
  private final ExecutorService starter = Executors.newSingleThreadExecutor(Kernels::daemon);
  private final Deque<CompletableFuture<Session>> ready = new ArrayDeque<>();
  private final Set<Kernel> taken = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private Kernels(KernelSettings settings, int spares) {
    this.settings = settings;
    this.spares = spares;
  }

  /**
   * Starts spare processes in the background and returns at once.
   *
   * @param spares how many are kept ready
   */
  public static Kernels start(KernelSettings settings, int spares) {
    Kernels kernels = new Kernels(settings, spares);
    kernels.refill();
    return kernels;
  }

  /**
   * A kernel of the caller's own, to be closed by the caller; waits where no process is ready yet.
   *
   * @throws KernelException if no process can be started, or a startup snippet fails
   */
  public Kernel take() {
    Kernel kernel = new Kernel(this, settings, session());
    taken.add(kernel);
    return kernel;
  }

  Session session() {
    while (true) {
      Session session = join(next());
      if (session.alive()) {
        return session;
      }
      session.close();
    }
  }

  void forget(Kernel kernel) {
    taken.remove(kernel);
  }

  private synchronized CompletableFuture<Session> next() {
    if (closed) {
      throw new IllegalStateException("These kernels are closed.");
    }
    CompletableFuture<Session> spare = ready.poll();
    CompletableFuture<Session> result = spare == null ? begin() : spare;
    refill();
    return result;
  }

  private synchronized void refill() {
    while (ready.size() < spares) {
      ready.add(begin());
    }
  }

  private CompletableFuture<Session> begin() {
    return CompletableFuture.supplyAsync(this::open, starter);
  }

  private Session open() {
    if (closed) {
      throw new IllegalStateException("These kernels are closed.");
    }
    return Session.start(settings);
  }

  private static Session join(CompletableFuture<Session> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof KernelException known
          ? known
          : new KernelException("No process can be started for cells.", e.getCause());
    }
  }

  /** Ends all processes, those of kernels taken included. */
  @Override
  public synchronized void close() {
    closed = true;
    for (CompletableFuture<Session> spare : ready) {
      var unused = spare.thenAccept(Session::close);
    }
    ready.clear();
    taken.forEach(Kernel::close);
    starter.shutdown();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "kernel-starter");
    thread.setDaemon(true);
    return thread;
  }
}
