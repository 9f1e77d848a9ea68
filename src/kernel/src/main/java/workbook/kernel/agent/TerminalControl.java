package workbook.kernel.agent;

import java.lang.reflect.Method;

/** Runs snippets for JDK's own terminal tool, which shows values itself. */
final class TerminalControl extends SnippetControl {
  private static final int LIMIT = 20_000;

  TerminalControl(Outbox outbox) {
    super(outbox);
  }

  @Override
  String runSnippet(Method snippet) throws Exception {
    Object value = snippet.invoke(null);
    try {
      return ValueText.of(value, LIMIT);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      return "toString() threw " + e.getClass().getName() + ": " + Failures.message(e);
    }
  }
}
