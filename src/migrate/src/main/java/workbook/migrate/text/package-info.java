/** Plain text tables, for results that print themselves. */
@NullMarked
package workbook.migrate.text;

import org.jspecify.annotations.NullMarked;
