package workbook.course.slides;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slide that is shown.
 *
 * @param number from 1, hidden slides not counted
 * @param title plain text; empty when the slide has none
 * @param layout such as {@code default}, {@code cover}, {@code section}, {@code two-cols}
 * @param classes CSS classes the deck's author gave the slide
 * @param html the content; where the layout has slots, one {@code div class="slot slot-<name>"} for
 *     each
 * @param notes presenter's notes as HTML, empty when there are none
 * @param section id of the section the slide belongs to, null before the first
 * @param code the slide's code blocks
 * @param settings the slide's whole front matter, unknown keys included; values may be null
 */
public record Slide(
    int number,
    String title,
    String layout,
    List<String> classes,
    String html,
    String notes,
    @Nullable String section,
    List<SlideCode> code,
    Map<String, @Nullable Object> settings) {
  public Slide {
    classes = List.copyOf(classes);
    code = List.copyOf(code);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
