package workbook.site.lesson;

import java.util.List;
import java.util.Optional;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.LessonHead;
import workbook.course.markdown.Section;
import workbook.site.map.CourseMap;
import workbook.site.page.Frame;

/**
 * What a lesson's page shows.
 *
 * @param html the lesson's text with everything in its place
 */
record LessonView(
    Frame frame,
    Lesson lesson,
    String html,
    CourseMap map,
    Optional<LessonHead> previous,
    Optional<LessonHead> next) {

  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  List<Section> contents() {
    return lesson.contents();
  }

  int place() {
    return map.place(lesson.slug());
  }

  /** Where the lesson's slides begin. */
  String slides() {
    String section = lesson.head().slides();
    return frame.to("slides/") + (section == null ? "" : "#" + section);
  }

  boolean isHere(LessonHead other) {
    return other.slug().equals(lesson.slug());
  }
}
