package workbook.lab.play;

import java.util.Locale;
import workbook.lab.text.Texts;

/** The sentences of this package, in the JVM's language ({@code -Duser.language=ja}). */
final class PlayTexts {
  private PlayTexts() {}

  static String of(String key, Object... arguments) {
    ClassLoader loader = PlayTexts.class.getClassLoader();
    return Texts.of(Locale.getDefault(), loader, "workbook.lab.play.messages").text(key, arguments);
  }
}
