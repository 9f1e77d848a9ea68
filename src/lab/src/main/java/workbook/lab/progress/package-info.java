/**
 * What the learner has done so far, in {@code .workbook/workbook.db}: grades, drafts, hints, quiz
 * answers. Maven and the site write it at the same time. Start at {@link
 * workbook.lab.progress.Progress}.
 */
@NullMarked
package workbook.lab.progress;

import org.jspecify.annotations.NullMarked;
