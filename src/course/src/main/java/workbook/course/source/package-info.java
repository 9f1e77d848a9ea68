/**
 * Files of the course: their text, their front matter, and what is wrong in them. Start at {@link
 * workbook.course.source.CourseException}.
 */
@NullMarked
package workbook.course.source;

import org.jspecify.annotations.NullMarked;
