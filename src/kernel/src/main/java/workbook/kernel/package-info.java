/**
 * Cells of Java, run by JShell in child processes.
 *
 * <p>Start at {@link workbook.kernel.Kernels}, which keeps warm child processes and hands out a
 * {@link workbook.kernel.Kernel} to each reader; a kernel runs cells and tells a listener what
 * happens as a stream of {@link workbook.kernel.CellEvent}s.
 */
@NullMarked
package workbook.kernel;

import org.jspecify.annotations.NullMarked;
