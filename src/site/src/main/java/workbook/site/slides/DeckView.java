package workbook.site.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbook.course.slides.Deck;
import workbook.course.slides.DeckSection;
import workbook.course.slides.Slide;
import workbook.site.page.Frame;

/** What the page of a deck shows. */
record DeckView(Frame frame, Deck deck) {
  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  /** The slide's style classes: its layout's and those that its author gave it. */
  String classes(Slide slide) {
    return Stream.concat(Stream.of("slide", "layout-" + slide.layout()), slide.classes().stream())
        .collect(Collectors.joining(" "));
  }

  /** What stands at the bottom of a slide: the section that it belongs to. */
  String section(Slide slide) {
    return Optional.ofNullable(slide.section())
        .flatMap(deck::section)
        .map(DeckSection::title)
        .orElse(deck.title());
  }

  /** The section's id when the slide opens one, for links that lead there. */
  Optional<String> opens(Slide slide) {
    return deck.sections().stream()
        .filter(section -> section.slide() == slide.number())
        .map(DeckSection::id)
        .findFirst();
  }

  List<Slide> slides() {
    return deck.slides();
  }
}
