/**
 * One lesson, read from {@code lessons/<slug>/<language>.md} and rendered to HTML. Start at {@link
 * workbook.course.lesson.Lesson}.
 */
@NullMarked
package workbook.course.lesson;

import org.jspecify.annotations.NullMarked;
