package workbook.kernel.agent;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What {@code System.in} is in a cell: it asks the parent for each byte. */
final class CellInput extends InputStream {
  private final Outbox outbox;
  private final DataInputStream answers;

  CellInput(Outbox outbox, InputStream answers) {
    this.outbox = outbox;
    this.answers = new DataInputStream(answers);
  }

  @Override
  public synchronized int read() throws IOException {
    outbox.frame(FrameKind.INPUT, "");
    outbox.flush();
    return answers.readInt();
  }

  /** Ends at the end of a line, for whoever types waits for an answer to it. */
  @Override
  public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    int next = 0;
    while (count < length && next != '\n' && (next = read()) >= 0) {
      bytes[offset + count++] = (byte) next;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
