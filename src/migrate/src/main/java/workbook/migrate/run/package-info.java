/**
 * Steps run on a live database, and the version table that remembers them; start at {@link
 * workbook.migrate.run.Runner}.
 */
@NullMarked
package workbook.migrate.run;

import org.jspecify.annotations.NullMarked;
