package workbook.course.slides;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.FenceRenderer;
import workbook.course.markdown.Html;
import workbook.course.markdown.Markdown;
import workbook.course.markdown.MarkdownText;
import workbook.course.source.Language;
import workbook.course.source.Nearest;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Renders a slide that was taken apart. */
final class SlideRenderer {
  private final Language language;
  private final Map<?, ?> defaults;
  private final Problems problems;

  /**
   * A renderer for the slides of a deck.
   *
   * @param defaults settings of slides that don't say otherwise
   */
  SlideRenderer(Language language, Map<?, ?> defaults, Problems problems) {
    this.language = language;
    this.defaults = defaults;
    this.problems = problems;
  }

  Slide render(ParsedSlide slide, int number, @Nullable String section) {
    Map<String, @Nullable Object> settings = settings(slide);
    SlideFences fences = new SlideFences(language, problems);
    String html = html(slide, fences);
    return new Slide(
        number,
        Markdown.plain(slide.title() == null ? "" : slide.title()),
        layout(settings, slide, number),
        classes(settings.get("class")),
        html,
        notes(slide),
        section,
        fences.code(),
        settings);
  }

  private Map<String, @Nullable Object> settings(ParsedSlide slide) {
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    defaults.forEach((key, value) -> settings.put(String.valueOf(key), value));
    settings.putAll(slide.settings());
    return settings;
  }

  private String layout(Map<String, @Nullable Object> settings, ParsedSlide slide, int number) {
    if (!(settings.get("layout") instanceof String layout)) {
      return number == 1 ? Layouts.COVER : Layouts.DEFAULT;
    }
    if (!Layouts.KNOWN.contains(layout)) {
      problems.add(
          ProblemKind.UNKNOWN_LAYOUT,
          slide.source().start() + 1,
          layout,
          Nearest.hint(layout, Layouts.KNOWN));
      return Layouts.DEFAULT;
    }
    return layout;
  }

  private static List<String> classes(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null
        ? List.of()
        : Arrays.stream(String.valueOf(value).split("\\s+"))
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private String html(ParsedSlide slide, FenceRenderer fences) {
    List<Slots.Slot> slots = Slots.of(slide.content(), slide.contentLine());
    boolean plain = slots.size() == 1 && slots.get(0).name().equals(Layouts.DEFAULT);
    return plain
        ? html(slots.get(0), fences)
        : slots.stream().map(slot -> wrapped(slot, fences)).collect(joining());
  }

  private String wrapped(Slots.Slot slot, FenceRenderer fences) {
    return "<div class=\"slot slot-%s\">\n%s</div>\n"
        .formatted(Html.escape(slot.name()), html(slot, fences));
  }

  private String html(Slots.Slot slot, FenceRenderer fences) {
    return Markdown.page(MarkdownText.of(slot.text(), slot.firstLine(), language), fences, problems)
        .html();
  }

  private String notes(ParsedSlide slide) {
    String note = slide.note() == null ? "" : slide.note();
    return Markdown.page(
            MarkdownText.of(note, slide.contentLine(), language), FenceRenderer.LISTINGS, problems)
        .html();
  }
}
