package workbook.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for the reader, in one language. */
record Texts(Locale language) {

  /** The text of a key, with its arguments filled in. */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), language).format(arguments);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        "workbook.kernel.Texts",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
