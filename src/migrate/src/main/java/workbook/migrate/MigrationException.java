package workbook.migrate;

import org.jspecify.annotations.Nullable;

/**
 * Something a migration asks for can't be done. The message says what and where, then, after a
 * blank line, what to do; it is in the language of the default locale.
 */
public class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** An exception with a message of the room's bundle. */
  protected MigrationException(
      @Nullable Throwable cause, String key, @Nullable Object... arguments) {
    this(cause, Messages.ALL.problem(cause, key, arguments));
  }

  /** An exception whose parts are known. */
  protected MigrationException(@Nullable Throwable cause, Problem problem) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** The plain exception with a message of the room's bundle. */
  public static MigrationException of(String key, @Nullable Object... arguments) {
    return new MigrationException(null, key, arguments);
  }

  /** The plain exception with a message of the room's bundle, caused by another. */
  public static MigrationException because(
      @Nullable Throwable cause, String key, @Nullable Object... arguments) {
    return new MigrationException(cause, key, arguments);
  }

  /** Which kind of failure it is, such as {@code unknown-revision}. */
  public final String key() {
    return problem.key();
  }

  /** The failure in parts, for programs. */
  public final Problem problem() {
    return problem;
  }
}
