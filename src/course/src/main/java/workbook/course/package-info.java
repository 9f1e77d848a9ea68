/**
 * Lessons and slides, read and rendered: content as data. Start at {@link workbook.course.Course}
 * for the lessons and at {@link workbook.course.slides.Decks} for the slides.
 *
 * <ul>
 *   <li>{@code workbook.course}: the course as a whole, its order and the equality of its languages
 *   <li>{@code workbook.course.lesson}: one lesson, its cells, exercises and quizzes
 *   <li>{@code workbook.course.slides}: decks in Slidev's format
 *   <li>{@code workbook.course.markdown}: Markdown to HTML, the only place that knows Flexmark
 *   <li>{@code workbook.course.source}: files, their front matter, and what is wrong in them
 * </ul>
 */
@NullMarked
package workbook.course;

import org.jspecify.annotations.NullMarked;
