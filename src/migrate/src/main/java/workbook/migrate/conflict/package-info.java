/**
 * What two lines of revisions both touch, so that they can't simply be put one after the other;
 * start at {@link workbook.migrate.conflict.Clashes}.
 */
@NullMarked
package workbook.migrate.conflict;

import org.jspecify.annotations.NullMarked;
