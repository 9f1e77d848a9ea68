/** Lessons and slides, read and rendered. */
@NullMarked
package workbook.course;

import org.jspecify.annotations.NullMarked;
