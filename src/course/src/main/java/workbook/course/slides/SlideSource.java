package workbook.course.slides;

/**
 * The lines of a slide. Numbers are indexes of lines, counted from 0, as in Slidev.
 *
 * @param index place in the file, hidden slides counted
 * @param start first line, the front matter's fence if there is one
 * @param contentStart first line behind the front matter; may lie behind the end
 * @param end line behind the last
 * @param raw the lines, joined by line feeds
 */
record SlideSource(int index, int start, int contentStart, int end, String raw) {}
