/**
 * What tables a database really has, read over JDBC; start at {@link
 * workbook.migrate.schema.Schema}.
 */
@NullMarked
package workbook.migrate.schema;

import org.jspecify.annotations.NullMarked;
