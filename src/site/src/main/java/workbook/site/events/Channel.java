package workbook.site.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import workbook.site.api.Json;

/**
 * What one page is told, in order. Events are kept until their topic begins anew, so that a page
 * that was asleep, or is loaded again, still hears them.
 *
 * <p>Nobody waits for a slow page: whoever has something to tell adds it here and goes on.
 */
public final class Channel {
  private static final int LONGEST = 8_000;

  /** Events and the id of the last one there was, which may be forgotten already. */
  record News(long last, List<Event> events) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Deque<Event> events = new ArrayDeque<>();

  /** Greater than any id before, also before a restart of the workbook: pages remember the last. */
  private long last = System.currentTimeMillis() * 1000;

  private int listeners;
  private long left = System.nanoTime();
  private boolean closed;

  Channel() {}

  /** Forgets a topic's events. */
  public void forget(String topic) {
    lock.lock();
    try {
      events.removeIf(event -> event.topic().equals(topic));
    } finally {
      lock.unlock();
    }
  }

  /** Tells the page something about a topic. */
  public void tell(String topic, String type, Object data) {
    add(topic, type, Json.write(data));
  }

  /** Tells the page how a topic stands now; how it stood before is forgotten. */
  public void state(String topic, Object data) {
    String json = Json.write(data);
    lock.lock();
    try {
      forget(topic);
      add(topic, topic, json);
    } finally {
      lock.unlock();
    }
  }

  private void add(String topic, String type, String json) {
    lock.lock();
    try {
      last++;
      events.addLast(new Event(last, topic, type, json));
      if (events.size() > LONGEST) {
        events.removeFirst();
      }
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What came after an event; waits for it when there is nothing, but not longer than this. */
  News after(long id, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (!closed && last <= id && nanos > 0) {
        nanos = news.awaitNanos(nanos);
      }
      return new News(last, events.stream().filter(event -> event.id() > id).toList());
    } finally {
      lock.unlock();
    }
  }

  void join() {
    lock.lock();
    try {
      listeners++;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      listeners--;
      left = System.nanoTime();
    } finally {
      lock.unlock();
    }
  }

  /** Whether no page has listened for this long. */
  boolean isLonely(Duration time) {
    lock.lock();
    try {
      long alone = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - left);
      return listeners == 0 && alone > time.toMillis();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
