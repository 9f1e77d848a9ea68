package workbook.course.markdown;

/**
 * An image as it is written.
 *
 * @param file its address
 * @param line in the file, counted from 1
 */
public record Image(String file, int line) {}
