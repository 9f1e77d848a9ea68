package workbook.site.warm;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A value that is made once, at the latest when somebody needs it.
 *
 * <pre>{@code
 * Warm<Progress> progress = Warm.of(() -> Progress.open(root));
 * progress.start();                       // in the background
 * progress.now().ifPresent(this::show);   // if it is there already
 * progress.get().results();               // waits for it
 * }</pre>
 *
 * <p>Safe for many threads. When making it fails, everybody who asks gets the failure.
 */
public final class Warm<T> {
  private final Supplier<T> maker;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<T> value = new CompletableFuture<>();

  private Warm(Supplier<T> maker) {
    this.maker = maker;
  }

  public static <T> Warm<T> of(Supplier<T> maker) {
    return new Warm<>(maker);
  }

  /** Begins to make it, in a thread of its own. */
  public void start() {
    Thread thread = new Thread(this::make, "workbook-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** Makes it now, unless another thread does or did. */
  private void make() {
    if (begun.compareAndSet(false, true)) {
      try {
        value.complete(maker.get());
      } catch (RuntimeException | Error e) {
        value.completeExceptionally(e);
      }
    }
  }

  /** The value if it is there, without waiting. */
  public Optional<T> now() {
    boolean there = value.isDone() && !value.isCompletedExceptionally();
    return there ? Optional.of(value.join()) : Optional.empty();
  }

  /** The value; waits for it. */
  public T get() {
    make();
    try {
      return value.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Tells when the value is there; at once when it is already. */
  public void whenThere(Consumer<T> listener) {
    CompletableFuture<Void> unused = value.thenAccept(listener);
  }

  /** Ends the value with this, if it was made; it is not made any more. */
  public void close(Consumer<T> end) {
    if (begun.compareAndSet(false, true)) {
      value.completeExceptionally(new IllegalStateException("The site was closed."));
    }
    value.thenAccept(end).exceptionally(failure -> null).join();
  }
}
