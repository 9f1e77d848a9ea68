/**
 * Databases for checks, what judges an answer, and what is kept of it.
 *
 * <p>An <em>answer</em> is a folder of sources ({@link workbook.lab.answer.Answer}); a
 * <em>check</em> judges an answer ({@code workbook.lab.check}). The learner's file, the text in the
 * page's editor, the reference and a typical mistake are all answers, and all go the same way:
 *
 * <ul>
 *   <li>{@code judge} runs checks in child processes; start at {@link workbook.lab.judge.Judge}
 *   <li>{@code check} is what a check is written with: {@code @Exercise}, {@code @Check}, {@code
 *       Trial}
 *   <li>{@code answer} compiles an answer alone and names its places
 *   <li>{@code grade} is the Maven run and its scorecard
 *   <li>{@code database} gives each check a database of its own
 * </ul>
 */
@NullMarked
package workbook.lab;

import org.jspecify.annotations.NullMarked;
