/**
 * A database compared with what entities want, a class for each kind of difference; start at {@link
 * workbook.migrate.compare.Comparison}.
 */
@NullMarked
package workbook.migrate.compare;

import org.jspecify.annotations.NullMarked;
