package workbook.course.markdown;

/**
 * A part of a page.
 *
 * @param title plain text of the heading that opens the part; empty for what stands before the
 *     first heading
 * @param html the text below the heading
 */
public record PagePart(String title, String html) {}
