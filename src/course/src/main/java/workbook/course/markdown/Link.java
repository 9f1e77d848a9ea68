package workbook.course.markdown;

/**
 * A link as it is written.
 *
 * @param line in the file, counted from 1
 */
public record Link(String target, int line) {}
