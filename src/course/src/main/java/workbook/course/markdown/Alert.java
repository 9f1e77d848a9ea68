package workbook.course.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbook.course.source.Language;
import workbook.course.source.Texts;

/** A quote that stands out, written as on GitHub: {@code > [!TIP]}. */
enum Alert {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION;

  static Optional<Alert> of(String word) {
    return Arrays.stream(values())
        .filter(alert -> alert.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Alert::name).toList();
  }

  /** The classes of its element: every alert is a note. */
  String cssClass() {
    return this == NOTE ? "note" : "note " + name().toLowerCase(Locale.ROOT);
  }

  String title(Language language) {
    return Texts.of(Alert.class, "alert." + name().toLowerCase(Locale.ROOT), language.locale());
  }
}
