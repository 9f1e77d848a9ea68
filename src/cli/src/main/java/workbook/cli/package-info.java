/** The command line: wires the rooms. */
@NullMarked
package workbook.cli;

import org.jspecify.annotations.NullMarked;
