package workbook.lab.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, in English and Japanese. */
final class Texts {
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  static String of(Locale language, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("workbook.lab.database.messages", language, CONTROL)
            .getString(key);
    return new MessageFormat(pattern, language).format(arguments);
  }
}
