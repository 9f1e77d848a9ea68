/**
 * What all pages have in common: the frame around them, their sentences, and how they are written.
 * Start at {@link workbook.site.page.Pages}.
 */
@NullMarked
package workbook.site.page;

import org.jspecify.annotations.NullMarked;
