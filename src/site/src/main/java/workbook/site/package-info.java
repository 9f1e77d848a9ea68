/** The pages: lessons, cells, exercises, slides. */
@NullMarked
package workbook.site;

import org.jspecify.annotations.NullMarked;
