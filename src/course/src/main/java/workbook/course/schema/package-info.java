/**
 * Pictures of schemas: tables as cards, what is new or gone marked. Start at {@link
 * workbook.course.schema.SchemaPicture}.
 */
@NullMarked
package workbook.course.schema;

import org.jspecify.annotations.NullMarked;
