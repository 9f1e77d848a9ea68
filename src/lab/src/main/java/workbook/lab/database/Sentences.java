package workbook.lab.database;

import java.util.Locale;
import workbook.lab.text.Texts;

/** The sentences of this package. */
final class Sentences {
  private static final String BUNDLE = "workbook.lab.database.messages";

  private Sentences() {}

  static String of(Locale language, String key, Object... arguments) {
    return Texts.of(language, Sentences.class.getClassLoader(), BUNDLE).text(key, arguments);
  }
}
