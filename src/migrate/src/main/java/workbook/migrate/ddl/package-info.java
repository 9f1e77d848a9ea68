/**
 * Operations as SQL, one file for each database over a common base; start at {@link
 * workbook.migrate.ddl.Ddl}. Names and types are written as Hibernate's dialects write them.
 * Nothing here changes a schema or a row.
 */
@NullMarked
package workbook.migrate.ddl;

import org.jspecify.annotations.NullMarked;
