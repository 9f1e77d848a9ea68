/**
 * How scripts of our pages ask for things: the form of answers and of refusals. Start at {@link
 * workbook.site.api.Api}.
 */
@NullMarked
package workbook.site.api;

import org.jspecify.annotations.NullMarked;
