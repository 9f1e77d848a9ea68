/** Databases for checks, the JUnit extension, the grading of answers. */
@NullMarked
package workbook.lab;

import org.jspecify.annotations.NullMarked;
