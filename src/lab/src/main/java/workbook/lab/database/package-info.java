/**
 * Fresh databases for checks and cells, in milliseconds, and the ways to a MySQL server. Start at
 * {@link workbook.lab.database.Databases} and {@link workbook.lab.database.MySqlServers}.
 */
@NullMarked
package workbook.lab.database;

import org.jspecify.annotations.NullMarked;
