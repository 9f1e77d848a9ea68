package workbook.lab.text;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one or more bundles in one language; the first bundle that has a key gives it.
 *
 * <p>A language without a bundle of its own gets the English one, whatever the machine's locale is.
 * Places are written {@code {0}}; unlike {@link java.text.MessageFormat}'s, apostrophes and other
 * braces stand for themselves, so that a sentence may hold code.
 */
public final class Texts {
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Locale language;
  private final List<ResourceBundle> bundles;

  private Texts(Locale language, List<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /**
   * Opens bundles.
   *
   * @throws MissingResourceException when one of them isn't on the class path
   */
  public static Texts of(Locale language, ClassLoader loader, String... names) {
    return new Texts(
        language,
        List.of(names).stream()
            .map(name -> ResourceBundle.getBundle(name, language, loader, NO_FALLBACK))
            .toList());
  }

  /** The language that was asked for. */
  public Locale language() {
    return language;
  }

  /** Whether a bundle has this key. */
  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /**
   * The sentence of this key with its places filled in.
   *
   * @throws MissingResourceException when no bundle has the key
   */
  public String text(String key, Object... arguments) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> filled(bundle.getString(key), arguments))
        .orElseThrow(() -> missing(key));
  }

  private static String filled(String sentence, Object... arguments) {
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(String.valueOf(arguments[index]));
            });
  }

  private static MissingResourceException missing(String key) {
    return new MissingResourceException("No sentence for `" + key + "`.", "Texts", key);
  }
}
