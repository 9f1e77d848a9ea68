package workbook.course.slides;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slide as Slidev's parser sees it, not yet rendered.
 *
 * @param settings the front matter; values may be null
 * @param content without front matter and notes, trimmed
 * @param contentLine line of the file on which the content starts, counted from 1
 * @param note null when there is none
 * @param title as written, marks included
 * @param level of the heading that is the title; 0 when there is none
 */
record ParsedSlide(
    SlideSource source,
    Map<String, @Nullable Object> settings,
    String content,
    int contentLine,
    @Nullable String note,
    @Nullable String title,
    int level) {
  ParsedSlide {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** The text of a setting; empty when it is not there or not a text. */
  String text(String key) {
    return settings.get(key) instanceof String text ? text : "";
  }

  boolean isHidden() {
    return isTrue(settings.get("hide")) || isTrue(settings.get("disabled"));
  }

  /** What JavaScript takes for true. */
  private static boolean isTrue(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue() != 0;
    }
    return value != null && !value.equals(false) && !value.equals("");
  }

  /** Changes when the slide's text does; the same as Slidev's. */
  String revision() {
    return Integer.toString(JsText.trim(source.raw()).hashCode(), 36);
  }
}
