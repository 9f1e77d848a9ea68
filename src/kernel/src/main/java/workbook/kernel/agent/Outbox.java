package workbook.kernel.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Frames on their way to the parent. Threads of the cell only append to memory, so that stopping
 * one never cuts a frame in half; a thread of our own sends, a few milliseconds later and in one
 * piece what many small prints wrote.
 */
final class Outbox {
  private static final int CAPACITY = 1 << 20;
  private static final long GATHER_MILLIS = 5;

  private final Budget budget;
  private final Object sending = new Object();
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private OutputStream parent = OutputStream.nullOutputStream();
  private FrameKind textKind = FrameKind.OUT;
  private boolean broken;

  /**
   * @param limit how many characters a cell may print
   */
  Outbox(int limit) {
    this.budget = new Budget(limit);
  }

  void start(OutputStream frames) {
    parent = frames;
    Thread sender = new Thread(this::send, "outbox");
    sender.setDaemon(true);
    sender.start();
  }

  /** A new cell may print as much as the one before. */
  synchronized void beginCell() {
    budget.renew();
  }

  /** Appends what a cell printed, as far as it may. */
  synchronized void print(FrameKind kind, byte[] bytes, int offset, int length) {
    if (kind != textKind) {
      sealText();
      textKind = kind;
    }
    text.write(bytes, offset, budget.spend(bytes, offset, length));
    if (budget.overdrawn()) {
      frame(FrameKind.OUTPUT_CUT, "");
    }
    notifyAll();
    awaitRoom();
  }

  synchronized void frame(FrameKind kind, String payload) {
    frame(kind, payload.getBytes(UTF_8));
  }

  synchronized void frame(FrameKind kind, byte[] payload) {
    sealText();
    write(kind, payload);
    notifyAll();
  }

  /** Sends all that waits, and that the snippet is over. */
  void endSnippet() {
    frame(FrameKind.END, "");
    flush();
  }

  /** Sends all that waits. */
  void flush() {
    synchronized (sending) {
      byte[] batch = takeAll();
      try {
        parent.write(batch);
      } catch (IOException e) {
        giveUp();
      }
    }
  }

  private void sealText() {
    if (text.size() > 0) {
      write(textKind, text.toByteArray());
      text.reset();
    }
  }

  private void write(FrameKind kind, byte[] payload) {
    waiting.write(kind.code());
    waiting.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(payload.length).array());
    waiting.writeBytes(payload);
  }

  private synchronized byte[] takeAll() {
    sealText();
    byte[] all = waiting.toByteArray();
    waiting.reset();
    notifyAll();
    return all;
  }

  private synchronized void giveUp() {
    broken = true;
    notifyAll();
  }

  /** Holds back whoever prints faster than the parent reads. */
  private synchronized void awaitRoom() {
    boolean interrupted = false;
    while (size() > CAPACITY && !broken) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private int size() {
    return text.size() + waiting.size();
  }

  private void send() {
    try {
      while (!Thread.interrupted()) {
        awaitWork();
        Thread.sleep(GATHER_MILLIS);
        flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitWork() throws InterruptedException {
    while (size() == 0) {
      wait();
    }
  }
}
