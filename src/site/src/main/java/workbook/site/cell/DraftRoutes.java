package workbook.site.cell;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import workbook.course.Course;
import workbook.course.lesson.Cell;
import workbook.course.lesson.Lesson;
import workbook.course.source.Comments;
import workbook.lab.progress.Draft;
import workbook.lab.progress.Progress;
import workbook.site.api.Api;
import workbook.site.api.ApiException;
import workbook.site.warm.Warm;

/** The learner's own texts of cells, kept until the original is wanted back. */
public final class DraftRoutes {
  private final Course course;
  private final Warm<Progress> progress;

  public DraftRoutes(Course course, Warm<Progress> progress) {
    this.course = course;
    this.progress = progress;
  }

  /** A text as pages get it; stale when the lesson's own text is another by now. */
  record Kept(String cell, String code, boolean stale) {}

  /** A text as pages send it. */
  record Change(String code) {}

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/lessons/{slug}/drafts", this::all);
    routes.put("/api/lessons/{slug}/drafts/{cell}", this::keep);
    routes.delete("/api/lessons/{slug}/drafts/{cell}", this::drop);
  }

  private void all(Context context) {
    Lesson lesson = lesson(context);
    List<Kept> kept =
        progress.get().drafts(lesson.slug()).stream()
            .flatMap(draft -> kept(lesson, draft).stream())
            .toList();
    Api.answer(context, kept);
  }

  private static Optional<Kept> kept(Lesson lesson, Draft draft) {
    return lesson
        .cell(draft.cell())
        .map(cell -> new Kept(cell.id(), draft.code(), !hash(cell).equals(draft.originalHash())));
  }

  private void keep(Context context) {
    Lesson lesson = lesson(context);
    Cell cell = cell(context, lesson);
    Change change = Api.body(context, Change.class);
    if (change.code() == null) {
      throw new ApiException(400, "api.body");
    }
    progress.get().saveDraft(new Draft(lesson.slug(), cell.id(), hash(cell), change.code()));
    Api.accept(context);
  }

  private void drop(Context context) {
    Lesson lesson = lesson(context);
    progress.get().dropDraft(lesson.slug(), cell(context, lesson).id());
    Api.accept(context);
  }

  private Lesson lesson(Context context) {
    return course
        .lesson(context.pathParam("slug"), Api.language(context))
        .orElseThrow(() -> new ApiException(404, "api.lesson", context.pathParam("slug")));
  }

  private static Cell cell(Context context, Lesson lesson) {
    return lesson
        .cell(context.pathParam("cell"))
        .orElseThrow(() -> new ApiException(404, "api.cell", context.pathParam("cell")));
  }

  /** Comments are in the page's language; the code is the same in all. */
  private static String hash(Cell cell) {
    return Draft.hash(Comments.strip("java", cell.code()));
  }
}
