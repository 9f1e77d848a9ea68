package workbook.kernel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Socket;
import workbook.kernel.agent.FrameKind;

/** Reads what a child says, on a thread of its own, and passes it on. */
final class FrameReader extends Thread {
  private final DataInputStream frames;
  private final DataOutputStream answers;
  private final InputStream input;
  private final Runnable interrupted;
  private final ChildEvents events;
  private final TextDecoder out = new TextDecoder();
  private final TextDecoder err = new TextDecoder();
  private long snippetsOver;
  private boolean childGone;

  /**
   * @param input what cells read from {@code System.in}
   * @param interrupted called when that is interrupted
   */
  FrameReader(Socket socket, InputStream input, Runnable interrupted, ChildEvents events)
      throws IOException {
    super("kernel-frames");
    setDaemon(true);
    this.frames = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    this.answers = new DataOutputStream(socket.getOutputStream());
    this.input = input;
    this.interrupted = interrupted;
    this.events = events;
  }

  /** Whoever waits for the end of a snippet must not wait for a reader that is gone. */
  @Override
  public void run() {
    try {
      while (true) {
        FrameKind kind = FrameKind.of(frames.readByte());
        handle(kind, frames.readNBytes(frames.readInt()));
      }
    } catch (IOException e) {
      // the child is gone
    } finally {
      noticeEnd();
    }
  }

  /** Waits until all is passed on that a number of snippets said, or the child is gone. */
  synchronized void awaitEndOf(long snippets) {
    boolean interrupted = false;
    while (snippetsOver < snippets && !childGone) {
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

  private void handle(FrameKind kind, byte[] payload) throws IOException {
    switch (kind) {
      case OUT -> events.out(out.decode(payload));
      case ERR -> events.err(err.decode(payload));
      case VALUE -> events.value(new String(payload, UTF_8), false);
      case VALUE_CUT -> events.value(new String(payload, UTF_8), true);
      case UNPRINTABLE -> unprintable(payload);
      case SNAPSHOT -> events.snapshot(new String(payload, UTF_8));
      case SNAPSHOT_FAILED -> events.snapshotFailed(new String(payload, UTF_8));
      case OUTPUT_CUT -> events.outputCut();
      case INPUT -> answer();
      case END -> noticeEndOfSnippet();
      case EXITING -> events.exiting();
    }
  }

  /** Whoever types may interrupt instead: the cell reads an end, and is stopped. */
  private void answer() throws IOException {
    try {
      answers.writeInt(input.read());
    } catch (InterruptedIOException e) {
      answers.writeInt(-1);
      interrupted.run();
    }
  }

  private void unprintable(byte[] payload) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(payload));
    events.unprintable(data.readUTF(), data.readUTF(), data.readUTF());
  }

  private synchronized void noticeEndOfSnippet() {
    snippetsOver++;
    notifyAll();
  }

  private synchronized void noticeEnd() {
    childGone = true;
    notifyAll();
  }
}
