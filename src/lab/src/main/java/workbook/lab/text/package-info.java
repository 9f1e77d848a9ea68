/** Sentences by key, in the learner's language; start at {@link workbook.lab.text.Texts}. */
@NullMarked
package workbook.lab.text;

import org.jspecify.annotations.NullMarked;
