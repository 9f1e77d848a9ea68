package workbook.migrate;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code messages.properties}, in the language of the default locale. */
final class Messages {
  private static final Control ENGLISH_ELSE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Messages() {}

  static String text(String key, @Nullable Object... arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("workbook.migrate.messages", Locale.getDefault(), ENGLISH_ELSE);
    Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }
}
