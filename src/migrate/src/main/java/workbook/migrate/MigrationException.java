package workbook.migrate;

import org.jspecify.annotations.Nullable;

/**
 * Something a migration asks for can't be done. The message says what and where, then, after a
 * blank line, what to do; it is in the language of the default locale.
 */
public class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message of the room's bundle. */
  protected MigrationException(
      @Nullable Throwable cause, String key, @Nullable Object... arguments) {
    super(Messages.text(key, arguments), cause);
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
}
