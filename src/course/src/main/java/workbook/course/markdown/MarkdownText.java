package workbook.course.markdown;

import workbook.course.source.Language;

/**
 * Markdown to render.
 *
 * @param firstLine line of the file on which the text starts, counted from 1
 * @param anchors whether headings get anchors
 * @param folder what goes before the address of an image that stands beside the file, such as
 *     {@code 07-first-migration/}
 */
public record MarkdownText(
    String text, int firstLine, Language language, boolean anchors, String folder) {
  /** A text of a few words or paragraphs, without headings that could be linked to. */
  public static MarkdownText of(String text, int firstLine, Language language) {
    return new MarkdownText(text, firstLine, language, false, "");
  }
}
