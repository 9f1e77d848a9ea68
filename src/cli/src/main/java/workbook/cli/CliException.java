package workbook.cli;

import org.jspecify.annotations.Nullable;

/** A command can't do what was asked; the message says why, then what to do. */
final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CliException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
