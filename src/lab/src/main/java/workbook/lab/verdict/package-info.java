/**
 * What a judge says of an answer, as data: start at {@link workbook.lab.verdict.Verdict}.
 *
 * <p>Records without behaviour, in the learner's language; they travel as JSON from the child that
 * judges to the page, and to the terminal's scorecard.
 */
@NullMarked
package workbook.lab.verdict;

import org.jspecify.annotations.NullMarked;
