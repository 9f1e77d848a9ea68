package workbook.migrate;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a room, in the language of the default locale: those of {@code
 * messages.properties} beside a class; {@code parts.properties} says which value of a failure's
 * sentence is what.
 */
public final class Sentences {
  private static final Control ENGLISH_ELSE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final String BLANK_LINE = "\n\n";

  private final Class<?> beside;
  private final ProblemParts parts;

  /** The sentences beside a class. */
  public Sentences(Class<?> beside) {
    this.beside = beside;
    this.parts = ProblemParts.beside(beside);
  }

  /** A sentence, or several, with values in their places. */
  public String text(String key, @Nullable Object... values) {
    return filled(pattern(key), values);
  }

  /** A failure, whose message says what is wrong and then, after a blank line, what to do. */
  public Problem problem(@Nullable Throwable cause, String key, @Nullable Object... values) {
    String pattern = pattern(key);
    int end = pattern.lastIndexOf(BLANK_LINE);
    String wrong = filled(end < 0 ? pattern : pattern.substring(0, end), values);
    String remedy = end < 0 ? null : filled(pattern.substring(end + BLANK_LINE.length()), values);
    return parts.of(cause, key, wrong, remedy, values);
  }

  private String pattern(String key) {
    return ResourceBundle.getBundle(
            beside.getPackageName() + ".messages",
            Locale.getDefault(),
            beside.getClassLoader(),
            ENGLISH_ELSE)
        .getString(key);
  }

  private static String filled(String pattern, @Nullable Object... values) {
    Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }
}
