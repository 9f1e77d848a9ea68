package workbook.cli;

import org.jspecify.annotations.Nullable;
import workbook.migrate.Problem;
import workbook.migrate.Sentences;

/** A command can't do what was asked; the message says why, then what to do. */
public final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Sentences SENTENCES = new Sentences(CliException.class);

  private final transient Problem problem;

  private CliException(@Nullable Throwable cause, Problem problem) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** An exception with a message of the room's bundle. */
  public static CliException of(String key, @Nullable Object... values) {
    return because(null, key, values);
  }

  /** The same, caused by another. */
  public static CliException because(
      @Nullable Throwable cause, String key, @Nullable Object... values) {
    return new CliException(cause, SENTENCES.problem(cause, key, values));
  }

  /** The failure in parts, for programs. */
  Problem problem() {
    return problem;
  }
}
