/** What a check is written with, and how what it finds is told to the learner. */
@NullMarked
package workbook.lab.check;

import org.jspecify.annotations.NullMarked;
