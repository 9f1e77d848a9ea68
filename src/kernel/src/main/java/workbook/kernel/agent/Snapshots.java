package workbook.kernel.agent;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Asks the class path for something to show after each snippet. */
final class Snapshots {
  private final Outbox outbox;
  private final @Nullable Method method;

  private Snapshots(Outbox outbox, @Nullable Method method) {
    this.outbox = outbox;
    this.method = method;
  }

  /**
   * Finds the method, and so loads its class before the first cell waits for it.
   *
   * @param name {@code class#method}, or empty for none
   */
  static Snapshots find(String name, Outbox outbox) {
    if (name.isEmpty()) {
      return new Snapshots(outbox, null);
    }
    int hash = name.indexOf('#');
    try {
      Class<?> owner = Class.forName(name.substring(0, hash));
      return new Snapshots(outbox, owner.getMethod(name.substring(hash + 1)));
    } catch (ReflectiveOperationException | LinkageError e) {
      outbox.frame(FrameKind.SNAPSHOT_FAILED, name + ": " + e);
      return new Snapshots(outbox, null);
    }
  }

  /**
   * Sends what the method returns; its failure is no failure of the cell.
   *
   * @throws InvocationTargetException if the cell was stopped meanwhile
   */
  void take() throws InvocationTargetException {
    if (method == null) {
      return;
    }
    try {
      Object json = method.invoke(null);
      if (json != null) {
        outbox.frame(FrameKind.SNAPSHOT, json.toString());
      }
    } catch (InvocationTargetException e) {
      if (Failures.isStop(e)) {
        throw e;
      }
      outbox.frame(FrameKind.SNAPSHOT_FAILED, String.valueOf(e.getCause()));
    } catch (IllegalAccessException e) {
      outbox.frame(FrameKind.SNAPSHOT_FAILED, e.toString());
    }
  }
}
