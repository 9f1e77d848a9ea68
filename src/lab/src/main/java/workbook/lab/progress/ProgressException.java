package workbook.lab.progress;

/** The learner's progress can't be read or kept; the message says which file and why. */
public final class ProgressException extends RuntimeException {
  ProgressException(String message, Throwable cause) {
    super(message, cause);
  }
}
