/**
 * Styles, scripts and browser libraries, served from the class path under {@code /assets/}. Start
 * at {@link workbook.site.asset.Assets}.
 */
@NullMarked
package workbook.site.asset;

import org.jspecify.annotations.NullMarked;
