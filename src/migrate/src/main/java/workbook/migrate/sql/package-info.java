/**
 * SQL text taken apart, so that one part of a table's definition can be changed and all others stay
 * as their author wrote them; start at {@link workbook.migrate.sql.CreateTableText}.
 */
@NullMarked
package workbook.migrate.sql;

import org.jspecify.annotations.NullMarked;
