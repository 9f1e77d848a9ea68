package workbook.site.lesson;

import workbook.course.lesson.Cell;
import workbook.course.lesson.ExerciseText;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.Quiz;
import workbook.site.page.Frame;
import workbook.site.page.Pages;

/** Puts what the learner can use into the places that a lesson's text has for it. */
final class LivelyText {
  private final Pages pages;
  private final Frame frame;

  LivelyText(Pages pages, Frame frame) {
    this.pages = pages;
    this.frame = frame;
  }

  String of(Lesson lesson) {
    String html = lesson.html();
    int number = 0;
    for (Cell cell : lesson.cells()) {
      number++;
      html = withBar(html, cell, new CellView(frame, cell, number));
    }
    for (ExerciseText exercise : lesson.exercises()) {
      html = filled(html, place(exercise), "exercise", new ExerciseView(frame, exercise));
    }
    for (Quiz quiz : lesson.quizzes()) {
      html = filled(html, place(quiz), "quiz", new QuizView(frame, quiz));
    }
    return html;
  }

  /** The bar stands between the code and what the cell shows. */
  private String withBar(String html, Cell cell, CellView view) {
    int figure = html.indexOf("<figure class=\"cell\" id=\"cell-" + cell.id() + "\"");
    int end = html.indexOf("</pre>", figure);
    if (figure < 0 || end < 0) {
      throw new IllegalStateException("The text has no place for the cell `" + cell.id() + "`.");
    }
    end += "</pre>".length();
    return html.substring(0, end) + pages.render("lesson/cell.jte", view) + html.substring(end);
  }

  private static String place(ExerciseText exercise) {
    return "<section class=\"exercise\" id=\"exercise-%s\" data-exercise=\"%s\"></section>"
        .formatted(exercise.name(), exercise.id());
  }

  private static String place(Quiz quiz) {
    return "<section class=\"quiz\" id=\"quiz-%1$d\" data-quiz=\"%1$d\"></section>"
        .formatted(quiz.number());
  }

  private String filled(String html, String place, String template, Object view) {
    if (!html.contains(place)) {
      throw new IllegalStateException("The text has no place `" + place + "`.");
    }
    return html.replace(place, pages.render("lesson/" + template + ".jte", view));
  }
}
