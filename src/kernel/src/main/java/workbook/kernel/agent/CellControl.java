package workbook.kernel.agent;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs the snippets of cells. Values go to the parent in frames of their own, because JShell's way
 * cuts them, and says nothing when {@code toString} fails.
 *
 * <p>The parent appends to the name of a snippet's method what it wants: {@link #NEW_CELL}, {@link
 * #QUIET}.
 */
public final class CellControl extends SnippetControl {
  /** This snippet is the first of its cell. */
  public static final String NEW_CELL = "#";

  /** The value of this snippet is not asked for. */
  public static final String QUIET = "!";

  private static final int MESSAGE_LIMIT = 10_000;

  private final Outbox outbox;
  private final Snapshots snapshots;
  private final int valueLimit;
  private boolean quiet;

  CellControl(Outbox outbox, Snapshots snapshots, int valueLimit) {
    super(outbox);
    this.outbox = outbox;
    this.snapshots = snapshots;
    this.valueLimit = valueLimit;
  }

  @Override
  public String invoke(String className, String methodName)
      throws RunException, InternalException, EngineTerminationException {
    if (methodName.contains(NEW_CELL)) {
      outbox.beginCell();
    }
    quiet = methodName.contains(QUIET);
    return super.invoke(className, methodName.replace(NEW_CELL, "").replace(QUIET, ""));
  }

  @Override
  String runSnippet(Method snippet) throws Exception {
    Object value;
    try {
      value = snippet.invoke(null);
    } catch (InvocationTargetException e) {
      if (!Failures.isStop(e)) {
        snapshots.take();
      }
      throw e;
    }
    Variable variable = Variable.of(snippet.getDeclaringClass());
    if (!quiet && !variable.named()) {
      send(value);
    }
    variable.forgetUnnamed();
    snapshots.take();
    return "";
  }

  private void send(@Nullable Object value) throws IOException {
    try {
      String text = ValueText.of(value, valueLimit);
      if (text.length() > valueLimit) {
        outbox.frame(FrameKind.VALUE_CUT, text.substring(0, valueLimit));
      } else {
        outbox.frame(FrameKind.VALUE, text);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      outbox.frame(FrameKind.UNPRINTABLE, unprintable(Objects.requireNonNull(value), e));
    }
  }

  private static byte[] unprintable(Object value, Throwable failure) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeUTF(value.getClass().getName());
    data.writeUTF(failure.getClass().getName());
    String message = Objects.requireNonNullElse(Failures.message(failure), "");
    data.writeUTF(message.substring(0, Math.min(message.length(), MESSAGE_LIMIT)));
    return bytes.toByteArray();
  }
}
