/**
 * Decks in Slidev's format, {@code slides/<language>.md}. Start at {@link
 * workbook.course.slides.Decks}, which sees changes, or {@link workbook.course.slides.Deck}, one
 * deck as it stands.
 *
 * <p>A deck goes this way: {@code DeckSplitter} finds the slides, {@code SlideParser} takes each
 * apart into settings, content and notes (both as Slidev's own parser does, line by line), {@code
 * DeckReader} drops hidden slides and finds the sections, {@code SlideRenderer} cuts the content
 * into the layout's slots and renders them. A slide with {@code layout: section} opens a section;
 * its {@code routeAlias} is the id that lessons name.
 */
@NullMarked
package workbook.course.slides;

import org.jspecify.annotations.NullMarked;
