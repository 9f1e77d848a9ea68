package workbook.site.lesson;

import workbook.course.lesson.Cell;
import workbook.site.page.Frame;

/**
 * What stands under a cell's code.
 *
 * @param number the cell's place in the lesson, from 1
 */
record CellView(Frame frame, Cell cell, int number) {
  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }
}
