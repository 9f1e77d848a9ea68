/** Answers to quizzes. Start at {@link workbook.site.quiz.QuizRoutes}. */
@NullMarked
package workbook.site.quiz;

import org.jspecify.annotations.NullMarked;
