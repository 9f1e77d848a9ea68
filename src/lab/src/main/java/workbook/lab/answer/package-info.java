/**
 * An answer is a folder of sources: the learner's file, the text of the page's editor, the
 * reference, a typical mistake. Start at {@link workbook.lab.answer.Answer}.
 */
@NullMarked
package workbook.lab.answer;

import org.jspecify.annotations.NullMarked;
