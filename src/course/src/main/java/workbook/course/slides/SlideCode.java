package workbook.course.slides;

/**
 * Code on a slide.
 *
 * @param title what the block is called, often a file's name; may be empty
 * @param steps lines to highlight, a bar between two steps, such as {@code 1|3-4|all}; may be empty
 */
public record SlideCode(String language, String title, String steps, String code) {}
