package workbook.kernel.agent;

import java.lang.reflect.Method;
import java.util.Arrays;

/** Runs snippets for JDK's own terminal tool, which shows values and exceptions itself. */
final class TerminalControl extends SnippetControl {
  private static final int LIMIT = 20_000;

  /** Begins the names of the classes that JShell makes of what was typed. */
  private static final String TYPED = "REPL.";

  TerminalControl(Outbox outbox) {
    super(outbox);
  }

  /** A text of several lines begins below the name of the value, so that its columns line up. */
  @Override
  String runSnippet(Method snippet) throws Exception {
    Object value = snippet.invoke(null);
    try {
      String text = ValueText.of(value, LIMIT);
      return text.contains("\n") ? "\n" + text : text;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      return "toString() threw " + e.getClass().getName() + ": " + Failures.message(e);
    }
  }

  @Override
  RunException failure(Throwable thrown) {
    RunException failure = super.failure(thrown);
    Throwable current = failure;
    while (current != null) {
      current.setStackTrace(typed(current.getStackTrace()));
      current = current.getCause();
    }
    return failure;
  }

  /** The lines that were typed, of a trace that comes from them: the rest fills the screen. */
  private static StackTraceElement[] typed(StackTraceElement[] trace) {
    StackTraceElement[] typed =
        Arrays.stream(trace)
            .filter(it -> it.getClassName().startsWith(TYPED))
            .toArray(StackTraceElement[]::new);
    return typed.length == 0 ? trace : typed;
  }
}
