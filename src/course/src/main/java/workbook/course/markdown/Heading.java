package workbook.course.markdown;

/**
 * A heading of a page.
 *
 * @param level 2 for a section, deeper below
 * @param id its anchor, the same in all languages
 * @param text plain text
 */
public record Heading(int level, String id, String text) {}
