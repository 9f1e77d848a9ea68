package workbook.course.slides;

import java.util.Set;

/** The layouts a slide can ask for: Slidev's. */
final class Layouts {
  static final String DEFAULT = "default";
  static final String COVER = "cover";
  static final String SECTION = "section";

  static final Set<String> KNOWN =
      Set.of(
          DEFAULT,
          COVER,
          SECTION,
          "center",
          "end",
          "fact",
          "full",
          "iframe",
          "iframe-left",
          "iframe-right",
          "image",
          "image-left",
          "image-right",
          "intro",
          "none",
          "quote",
          "statement",
          "two-cols",
          "two-cols-header");

  private Layouts() {}
}
