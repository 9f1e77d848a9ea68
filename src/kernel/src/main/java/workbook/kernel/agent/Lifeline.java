package workbook.kernel.agent;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this process when its parent is gone: the parent holds the other end of standard input,
 * which the system closes however the parent dies.
 */
final class Lifeline extends Thread {
  private static final long PATIENCE_MILLIS = 500;

  private final InputStream parent;

  Lifeline(InputStream parent) {
    super("lifeline");
    this.parent = parent;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      while (parent.read() >= 0) {
        // the parent says nothing after its greeting
      }
    } catch (IOException e) {
      // as good as the end
    }
    end();
  }

  /** Exits in order, or without it where shutdown hooks of the cell hang. */
  static void end() {
    Thread impatient = new Thread(Lifeline::haltSoon, "halt");
    impatient.setDaemon(true);
    impatient.start();
    System.exit(0);
  }

  private static void haltSoon() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}
