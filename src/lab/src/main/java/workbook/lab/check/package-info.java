/**
 * What a check is written with. A check judges an answer, on each database:
 *
 * <pre>{@code
 * @Exercise("08/add-age-column")
 * final class AddAgeColumnCheck {
 *   @Check(1)
 *   void adds_the_column(Trial trial) {
 *     trial.given(CreateUser.class);
 *     trial.upgrade();
 *     trial.expectSchema(
 *         before -> before.with(column("user.age", "integer")),
 *         mistake("wrong-column-type", found -> !found.type("user.age").equals("integer")));
 *   }
 * }
 * }</pre>
 *
 * <p>Start at {@link workbook.lab.check.Exercise} and {@link workbook.lab.check.Trial}. A check is
 * a JUnit test: run in an editor, it judges the learner's file.
 */
@NullMarked
package workbook.lab.check;

import org.jspecify.annotations.NullMarked;
