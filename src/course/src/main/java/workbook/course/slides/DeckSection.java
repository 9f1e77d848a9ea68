package workbook.course.slides;

/**
 * A part of a deck, opened by a slide with the layout {@code section}; what an agenda lists.
 *
 * @param id the slide's {@code routeAlias}, else made from its title; lessons name it in their
 *     front matter
 * @param title plain text
 * @param slide number of the slide that opens the section
 */
public record DeckSection(String id, String title, int slide) {}
