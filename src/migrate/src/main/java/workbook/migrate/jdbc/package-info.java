/** How the engine uses connections. */
@NullMarked
package workbook.migrate.jdbc;

import org.jspecify.annotations.NullMarked;
