/**
 * Cells: what the learner runs in a lesson. Each open lesson has a kernel of its own. Start at
 * {@link workbook.site.cell.CellRoutes}.
 */
@NullMarked
package workbook.site.cell;

import org.jspecify.annotations.NullMarked;
