/**
 * What a revision does, as data; start at {@link workbook.migrate.operation.Operation}. Nothing
 * here knows a database: {@code workbook.migrate.ddl} turns operations into SQL.
 */
@NullMarked
package workbook.migrate.operation;

import org.jspecify.annotations.NullMarked;
