package workbook.lab.judge;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** The children of a judge: so many at most, warm ones in waiting, broken ones replaced. */
final class Children implements AutoCloseable {
  private final JudgeSettings settings;
  private final Semaphore places;
  private final Deque<Child> waiting = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private boolean closed;

  Children(JudgeSettings settings) {
    this.settings = settings;
    int number = 1 + settings.spares();
    this.places = new Semaphore(number, true);
    for (int i = 0; i < number; i++) {
      waiting.add(start());
    }
  }

  /** A child that judges for the caller alone; waits while all are at work. */
  Child take() throws InterruptedException {
    places.acquire();
    try {
      return next();
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private synchronized Child next() {
    if (closed) {
      throw new IllegalStateException("The judge is closed.");
    }
    Child child = waiting.poll();
    return child != null ? child : start();
  }

  /** A child that can't go on is replaced at once, so that the next is warm when it is needed. */
  void giveBack(Child child) {
    if (child.isFit()) {
      keep(child);
    } else {
      replace(child);
    }
    places.release();
  }

  private synchronized void keep(Child child) {
    waiting.add(child);
  }

  private synchronized void replace(Child child) {
    child.close();
    all.remove(child);
    try {
      if (!closed) {
        waiting.add(start());
      }
    } catch (UncheckedIOException e) {
      // The machine has no process left; who comes next tries again, and is told.
    }
  }

  private synchronized Child start() {
    Child child = Child.start(settings);
    all.add(child);
    return child;
  }

  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(Child::close);
  }
}
