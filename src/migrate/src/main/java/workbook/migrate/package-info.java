/** The migration engine: revisions, plans, operations, SQL. */
@NullMarked
package workbook.migrate;

import org.jspecify.annotations.NullMarked;
