/**
 * JDK's own JShell tool over our engine, for live coding. Start at {@link
 * workbook.kernel.terminal.Terminal}.
 */
@NullMarked
package workbook.kernel.terminal;

import org.jspecify.annotations.NullMarked;
