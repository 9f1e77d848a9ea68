package workbook.course.lesson;

import org.jspecify.annotations.Nullable;

/**
 * Code the reader can run.
 *
 * @param id unique in the lesson, the same in all languages
 * @param code without the last line end
 * @param expectedOutput what running it shows, without the last line end; null when the lesson
 *     doesn't say
 * @param line of the code's first line in the lesson's file, counted from 1
 */
public record Cell(String id, String code, @Nullable String expectedOutput, int line) {}
