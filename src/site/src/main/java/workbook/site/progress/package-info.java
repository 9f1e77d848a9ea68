/** How far the learner is, as pages show it. Start at {@link workbook.site.progress.Standing}. */
@NullMarked
package workbook.site.progress;

import org.jspecify.annotations.NullMarked;
