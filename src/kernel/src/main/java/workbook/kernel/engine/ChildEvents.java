package workbook.kernel.engine;

/** What a child process says beside the answers to JShell's commands; one thread calls. */
public interface ChildEvents {
  /** Text for {@code System.out}. */
  void out(String text);

  /** Text for {@code System.err}. */
  void err(String text);

  /** Value of the snippet that just ran; {@code cut} when it was longer than may be. */
  default void value(String text, boolean cut) {}

  /** The snippet's value has no text, since its {@code toString} threw. */
  default void unprintable(String type, String exception, String message) {}

  /** What the snapshot method returned. */
  default void snapshot(String json) {}

  /** Why there is no snapshot. */
  default void snapshotFailed(String reason) {}

  /** The cell printed more than it may; the rest is dropped. */
  default void outputCut() {}

  /** The process ends by {@code System.exit}. */
  default void exiting() {}
}
