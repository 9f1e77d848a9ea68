package workbook.migrate;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code messages.properties}, in the language of the default locale. */
public final class Messages {
  private static final Control ENGLISH_ELSE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final String BLANK_LINE = "\n\n";

  private Messages() {}

  /** A sentence, or several, with values in their places. */
  public static String text(String key, @Nullable Object... values) {
    return filled(pattern(key), values);
  }

  /** What is wrong, of a message that goes on to say what to do. */
  static String wrong(String key, @Nullable Object... values) {
    String pattern = pattern(key);
    int end = pattern.lastIndexOf(BLANK_LINE);
    return filled(end < 0 ? pattern : pattern.substring(0, end), values);
  }

  /** What to do; null where the message does not say. */
  static @Nullable String remedy(String key, @Nullable Object... values) {
    String pattern = pattern(key);
    int end = pattern.lastIndexOf(BLANK_LINE);
    return end < 0 ? null : filled(pattern.substring(end + BLANK_LINE.length()), values);
  }

  private static String pattern(String key) {
    return ResourceBundle.getBundle("workbook.migrate.messages", Locale.getDefault(), ENGLISH_ELSE)
        .getString(key);
  }

  private static String filled(String pattern, @Nullable Object... values) {
    Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }
}
