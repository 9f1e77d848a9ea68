package workbook.cli;

import org.jspecify.annotations.Nullable;

/** A command can't do what was asked; the message says why, then what to do. */
public final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with such a message. */
  public CliException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
