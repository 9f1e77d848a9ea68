package workbook.lab.check;

import org.opentest4j.AssertionFailedError;
import workbook.lab.verdict.Failure;

/** A check's refusal; its message is the whole text for the learner, its trace has none of ours. */
final class CheckFailure extends AssertionFailedError {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  CheckFailure(Failure failure, String text) {
    super(text);
    this.failure = failure;
    setStackTrace(new StackTraceElement[0]);
  }

  Failure failure() {
    return failure;
  }
}
