/**
 * Grades a workbook's exercises and shows how they stand; start at {@link
 * workbook.lab.grade.Grading}.
 *
 * <p>{@code mvn test -pl exercises} and {@code ./workbook grade} are both this.
 */
@NullMarked
package workbook.lab.grade;

import org.jspecify.annotations.NullMarked;
