package workbook.kernel.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What {@code System.out} and {@code System.err} are in a cell. */
final class Console extends PrintStream {

  Console(FrameKind kind, Outbox outbox) {
    super(new Sink(kind, outbox), false, UTF_8);
  }

  /** Stack traces come through here, a line at a time: those of JShell and of ours are left out. */
  @Override
  public void println(@Nullable Object line) {
    String text = String.valueOf(line);
    if (text.startsWith(TraceLine.START)) {
      TraceLine.readable(text).ifPresent(super::println);
    } else {
      super.println(line instanceof Throwable ? TraceLine.clean(text) : text);
    }
  }

  private static final class Sink extends OutputStream {
    private final FrameKind kind;
    private final Outbox outbox;

    Sink(FrameKind kind, Outbox outbox) {
      this.kind = kind;
      this.outbox = outbox;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      outbox.print(kind, bytes, offset, length);
    }
  }
}
