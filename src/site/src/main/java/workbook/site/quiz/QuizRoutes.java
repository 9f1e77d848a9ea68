package workbook.site.quiz;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import workbook.course.Course;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.Question;
import workbook.lab.progress.Progress;
import workbook.lab.progress.QuizAnswer;
import workbook.site.api.Api;
import workbook.site.api.ApiException;
import workbook.site.warm.Warm;

/** Says whether a choice is right, and keeps it. */
public final class QuizRoutes {
  private final Course course;
  private final Warm<Progress> progress;

  public QuizRoutes(Course course, Warm<Progress> progress) {
    this.course = course;
    this.progress = progress;
  }

  /**
   * What the learner chose.
   *
   * @param why what makes it right; empty while it isn't
   */
  record Judged(int quiz, int question, int choice, boolean right, String why) {}

  /** A choice as pages send it, from 1. */
  record Choice(int choice) {}

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/lessons/{slug}/answers", this::answers);
    routes.put("/api/lessons/{slug}/answers/{quiz}/{question}", this::answer);
  }

  private void answers(Context context) {
    Lesson lesson = lesson(context);
    List<Judged> judged =
        progress.get().answers(lesson.slug()).stream()
            .flatMap(answer -> judged(lesson, answer).stream())
            .toList();
    Api.answer(context, judged);
  }

  private void answer(Context context) {
    Lesson lesson = lesson(context);
    int choice = Api.body(context, Choice.class).choice();
    QuizAnswer answer =
        new QuizAnswer(lesson.slug(), number(context, "quiz"), number(context, "question"), choice);
    Judged judged = judged(lesson, answer).orElseThrow(() -> new ApiException(404, "api.question"));
    progress.get().answer(answer);
    Api.answer(context, judged);
  }

  /** Nothing where the lesson has no such question or choice, or has it no more. */
  private static Optional<Judged> judged(Lesson lesson, QuizAnswer answer) {
    return question(lesson, answer)
        .filter(question -> answer.choice() > 0 && answer.choice() <= question.choices().size())
        .map(question -> judged(answer, question));
  }

  private static Judged judged(QuizAnswer answer, Question question) {
    boolean right = answer.choice() == question.answer();
    return new Judged(
        answer.quiz(), answer.question(), answer.choice(), right, right ? question.why() : "");
  }

  private static Optional<Question> question(Lesson lesson, QuizAnswer answer) {
    return lesson.quizzes().stream()
        .filter(quiz -> quiz.number() == answer.quiz())
        .flatMap(quiz -> quiz.questions().stream().skip(Math.max(0, answer.question() - 1L)))
        .findFirst()
        .filter(question -> answer.question() > 0);
  }

  private static int number(Context context, String name) {
    String number = context.pathParam(name);
    if (!number.matches("\\d{1,4}")) {
      throw new ApiException(404, "api.question");
    }
    return Integer.parseInt(number);
  }

  private Lesson lesson(Context context) {
    return course
        .lesson(context.pathParam("slug"), Api.language(context))
        .orElseThrow(() -> new ApiException(404, "api.lesson", context.pathParam("slug")));
  }
}
