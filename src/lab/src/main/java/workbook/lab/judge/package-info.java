/**
 * Judges answers in child processes; start at {@link workbook.lab.judge.Judge}, which gives a
 * {@link workbook.lab.judge.Verdict}.
 *
 * <p>The learner's code never runs in the caller's process: an endless loop, {@code System.exit} or
 * a full heap costs one child, and is that exercise's own verdict.
 */
@NullMarked
package workbook.lab.judge;

import org.jspecify.annotations.NullMarked;
