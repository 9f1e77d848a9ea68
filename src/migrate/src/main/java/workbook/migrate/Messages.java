package workbook.migrate;

import org.jspecify.annotations.Nullable;

/** The sentences of this room. */
public final class Messages {
  static final Sentences ALL = new Sentences(Messages.class);

  private Messages() {}

  /** A sentence, or several, with values in their places. */
  public static String text(String key, @Nullable Object... values) {
    return ALL.text(key, values);
  }
}
