package workbook.kernel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The last that a process wrote to its own standard output and error. */
final class LastWords extends Thread {
  private static final int KEPT = 4_096;
  private static final long PATIENCE_MILLIS = 500;

  private final InputStream stream;
  private byte[] tail = {};

  private LastWords(InputStream stream) {
    super("kernel-last-words");
    this.stream = stream;
    setDaemon(true);
  }

  static LastWords of(Process process) {
    LastWords words = new LastWords(process.getInputStream());
    words.start();
    return words;
  }

  @Override
  public void run() {
    byte[] piece = new byte[KEPT];
    try (stream) {
      for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
        keep(piece, length);
      }
    } catch (IOException e) {
      // the process is gone
    }
  }

  private synchronized void keep(byte[] piece, int length) {
    byte[] all = Arrays.copyOf(tail, tail.length + length);
    System.arraycopy(piece, 0, all, tail.length, length);
    tail = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
  }

  /** All that a process which has ended wrote. */
  String text() {
    try {
      TimeUnit.MILLISECONDS.timedJoin(this, PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return new String(tail, UTF_8);
    }
  }
}
