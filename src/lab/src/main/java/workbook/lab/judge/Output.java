package workbook.lab.judge;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What an answer prints: its beginning is kept, so that a flood costs neither memory nor the page.
 */
final class Output extends OutputStream {
  static final int LIMIT = 16_384;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean cut;

  void replaceSystemStreams() {
    PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @Override
  public synchronized void write(int b) {
    if (kept.size() < LIMIT) {
      kept.write(b);
    } else {
      cut = true;
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.min(length, LIMIT - kept.size());
    kept.write(bytes, offset, room);
    cut |= room < length;
  }

  /** What was printed since the last call, with an ellipsis where it was cut. */
  synchronized String take() {
    String text = kept.toString(StandardCharsets.UTF_8) + (cut ? "…" : "");
    kept.reset();
    cut = false;
    return text;
  }
}
