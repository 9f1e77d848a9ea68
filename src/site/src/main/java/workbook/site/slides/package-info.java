/** The deck, shown slide by slide. Start at {@link workbook.site.slides.SlidePages}. */
@NullMarked
package workbook.site.slides;

import org.jspecify.annotations.NullMarked;
