package workbook.lab.database;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer for a limited time, whatever hangs: a name server, a socket, a pipe. */
final class Patience {
  private Patience() {}

  static <T> T within(Duration limit, Callable<T> question)
      throws TimeoutException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(question);
    Thread thread = new Thread(task, "workbook-mysql-search");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    } finally {
      task.cancel(true);
    }
  }
}
