/**
 * A lesson's page: its text, with the places where cells, exercises and quizzes come alive. Start
 * at {@link workbook.site.lesson.LessonPages}.
 */
@NullMarked
package workbook.site.lesson;

import org.jspecify.annotations.NullMarked;
