package workbook.course.source;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words for the reader, from bundles; English where a language has none, never the system's
 * language.
 */
public final class Texts {
  private static final Control WITHOUT_SYSTEM_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** The text under a key of the bundle {@code texts} beside the class. */
  public static String of(Class<?> beside, String key, Locale language) {
    return bundle(beside, "texts", language).getString(key);
  }

  static ResourceBundle bundle(Class<?> beside, String name, Locale language) {
    return ResourceBundle.getBundle(
        beside.getPackageName() + "." + name,
        language,
        beside.getClassLoader(),
        WITHOUT_SYSTEM_LANGUAGE);
  }
}
