/**
 * Things that take long to start, made in the background while the first page is already shown.
 * Start at {@link workbook.site.warm.Warm}.
 */
@NullMarked
package workbook.site.warm;

import org.jspecify.annotations.NullMarked;
