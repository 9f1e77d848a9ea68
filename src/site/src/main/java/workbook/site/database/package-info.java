/** Tells pages whether MySQL is there. Start at {@link workbook.site.database.MySqlNews}. */
@NullMarked
package workbook.site.database;

import org.jspecify.annotations.NullMarked;
