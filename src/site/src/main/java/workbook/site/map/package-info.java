/**
 * The map of the course: a page of its own, and the column beside each lesson. Start at {@link
 * workbook.site.map.MapPages}.
 */
@NullMarked
package workbook.site.map;

import org.jspecify.annotations.NullMarked;
