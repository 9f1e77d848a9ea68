package workbook.course.lesson;

/**
 * One hint of an exercise.
 *
 * @param title plain text
 */
public record Hint(String title, String html) {}
