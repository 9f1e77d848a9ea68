package workbook.kernel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import workbook.kernel.agent.FrameKind;

/** Puts frames together again from the small pieces in which JShell's channel brings them. */
final class FrameReader extends OutputStream {
  private final ChildEvents events;
  private final TextDecoder out = new TextDecoder();
  private final TextDecoder err = new TextDecoder();
  private byte[] buffer = new byte[1024];
  private int filled;

  FrameReader(ChildEvents events) {
    this.events = events;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (filled + length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, filled + length));
    }
    System.arraycopy(bytes, offset, buffer, filled, length);
    filled += length;
    readFrames();
  }

  private void readFrames() {
    int start = 0;
    while (filled - start >= FrameKind.HEADER) {
      int size = ByteBuffer.wrap(buffer, start + 1, Integer.BYTES).getInt();
      int end = start + FrameKind.HEADER + size;
      if (end > filled) {
        break;
      }
      handle(FrameKind.of(buffer[start]), Arrays.copyOfRange(buffer, end - size, end));
      start = end;
    }
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
  }

  private void handle(FrameKind kind, byte[] payload) {
    switch (kind) {
      case OUT -> events.out(out.decode(payload));
      case ERR -> events.err(err.decode(payload));
      case VALUE -> events.value(new String(payload, UTF_8), false);
      case VALUE_CUT -> events.value(new String(payload, UTF_8), true);
      case UNPRINTABLE -> unprintable(payload);
      case SNAPSHOT -> events.snapshot(new String(payload, UTF_8));
      case SNAPSHOT_FAILED -> events.snapshotFailed(new String(payload, UTF_8));
      case OUTPUT_CUT -> events.outputCut();
      case EXITING -> events.exiting();
    }
  }

  private void unprintable(byte[] payload) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(payload))) {
      events.unprintable(data.readUTF(), data.readUTF(), data.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
