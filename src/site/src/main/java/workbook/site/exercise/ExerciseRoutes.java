package workbook.site.exercise;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import workbook.lab.ExerciseId;
import workbook.lab.progress.Progress;
import workbook.site.api.Api;
import workbook.site.api.ApiException;
import workbook.site.progress.Standing;
import workbook.site.warm.Warm;

/** What a page does with an exercise. */
public final class ExerciseRoutes {
  private static final String PATH = "/api/exercises/{lesson}/{name}";

  private final Exercises exercises;
  private final Judging judging;
  private final Warm<Progress> progress;

  public ExerciseRoutes(Exercises exercises, Judging judging, Warm<Progress> progress) {
    this.exercises = exercises;
    this.judging = judging;
    this.progress = progress;
  }

  /** How many hints were shown. */
  record Hints(int shown) {}

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::open);
    routes.put(PATH, this::save);
    routes.post(PATH + "/judge", this::judge);
    routes.post(PATH + "/reset", this::reset);
    routes.put(PATH + "/hints", this::hints);
    routes.get(PATH + "/comparison", this::compare);
  }

  private void open(Context context) {
    ExerciseId exercise = exercises.of(context);
    String stub = exercises.stub(exercise).read().orElse("");
    Optional<String> mine = exercises.learners(exercise).read();
    Progress kept = progress.get();
    String id = exercise.toString();
    Api.answer(
        context,
        new Opened(
            mine.orElse(stub),
            mine.map(SourceText::version).orElse(SourceText.ABSENT),
            mine.orElse(stub).equals(stub),
            kept.hintsShown(id),
            kept.wasDone(id),
            Standing.of(kept.results(id)).exercises().getOrDefault(id, Map.of())));
  }

  private void save(Context context) {
    ExerciseId exercise = exercises.of(context);
    Edit edit = Api.body(context, Edit.class);
    if (isSaved(context, exercise, edit)) {
      Api.answer(context, Map.of("version", SourceText.version(edit.code())));
    }
  }

  private void judge(Context context) {
    ExerciseId exercise = exercises.of(context);
    Edit edit = Api.body(context, Edit.class);
    if (isSaved(context, exercise, edit)) {
      long run = judging.judge(exercise, String.valueOf(edit.page()), Api.language(context));
      Api.answer(context, Map.of("version", SourceText.version(edit.code()), "run", run));
    }
  }

  /** Saves, unless the file on disk is another than the page knows; then the page gets that. */
  private boolean isSaved(Context context, ExerciseId exercise, Edit edit) {
    SourceText file = exercises.learners(exercise);
    Optional<String> now = file.read();
    String version = now.map(SourceText::version).orElse(SourceText.ABSENT);
    if (!version.equals(edit.version()) && !now.equals(Optional.of(edit.code()))) {
      context.status(HttpStatus.CONFLICT);
      Api.answer(context, Map.of("code", now.orElse(""), "version", version));
      return false;
    }
    if (!now.equals(Optional.of(edit.code()))) {
      file.write(edit.code());
    }
    return true;
  }

  /** Puts the stub in place; the page keeps what was there, and can put it back. */
  private void reset(Context context) {
    ExerciseId exercise = exercises.of(context);
    String stub =
        exercises
            .stub(exercise)
            .read()
            .orElseThrow(() -> new ApiException(404, "api.stub", exercise));
    String before = exercises.learners(exercise).read().orElse(stub);
    exercises.learners(exercise).write(stub);
    Api.answer(
        context, Map.of("code", stub, "version", SourceText.version(stub), "before", before));
  }

  private void hints(Context context) {
    ExerciseId exercise = exercises.of(context);
    progress.get().showHints(exercise.toString(), Api.body(context, Hints.class).shown());
    Api.accept(context);
  }

  /** The reference is for those who found an answer of their own. */
  private void compare(Context context) {
    ExerciseId exercise = exercises.of(context);
    if (!progress.get().wasDone(exercise.toString())) {
      throw new ApiException(403, "api.notSolved");
    }
    String reference =
        exercises
            .reference(exercise)
            .read()
            .orElseThrow(() -> new ApiException(404, "api.reference", exercise));
    String mine = exercises.learners(exercise).read().orElse("");
    Api.answer(context, Comparison.of(mine, reference));
  }
}
