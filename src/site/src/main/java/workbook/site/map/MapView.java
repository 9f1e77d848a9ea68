package workbook.site.map;

import workbook.site.page.Frame;

/** What the first page shows. */
record MapView(Frame frame, CourseMap map) {
  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }
}
