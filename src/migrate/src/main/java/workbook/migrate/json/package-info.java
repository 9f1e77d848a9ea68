/**
 * Operations as text that can be kept beside a database and read back; start at {@link
 * workbook.migrate.json.OperationText}.
 */
@NullMarked
package workbook.migrate.json;

import org.jspecify.annotations.NullMarked;
