/**
 * A schema as it is, as the operations that make it; start at {@link
 * workbook.migrate.reflect.Reflection}.
 */
@NullMarked
package workbook.migrate.reflect;

import org.jspecify.annotations.NullMarked;
