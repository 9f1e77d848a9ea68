/** Plain text tables for results that print themselves, and names that may have been meant. */
@NullMarked
package workbook.migrate.text;

import org.jspecify.annotations.NullMarked;
