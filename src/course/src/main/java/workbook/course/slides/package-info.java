/**
 * Decks in Slidev's format, {@code slides/<language>.md}. Start at {@link
 * workbook.course.slides.Decks}, which sees changes, or {@link workbook.course.slides.Deck}, one
 * deck as it stands.
 */
@NullMarked
package workbook.course.slides;

import org.jspecify.annotations.NullMarked;
