package workbook.site.lesson;

import workbook.course.lesson.Quiz;
import workbook.site.page.Frame;

/** What a quiz shows before anything is answered. */
record QuizView(Frame frame, Quiz quiz) {
  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }
}
