/**
 * Exercises: the learner's file in the page, its verdict, hints, and the way back. Start at {@link
 * workbook.site.exercise.ExerciseRoutes}.
 *
 * <p>The learner's file belongs to the learner, who may have it open in another editor too: it is
 * written only over the version that the page has seen.
 */
@NullMarked
package workbook.site.exercise;

import org.jspecify.annotations.NullMarked;
