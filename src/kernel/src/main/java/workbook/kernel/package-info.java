/** Cells of Java, run by JShell in child processes. */
@NullMarked
package workbook.kernel;

import org.jspecify.annotations.NullMarked;
