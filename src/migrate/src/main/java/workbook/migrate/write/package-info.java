/**
 * Operations as the Java that asks for them; start at {@link workbook.migrate.write.OperationJava}.
 */
@NullMarked
package workbook.migrate.write;

import org.jspecify.annotations.NullMarked;
