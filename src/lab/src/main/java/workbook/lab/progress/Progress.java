package workbook.lab.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the learner has done so far. Kept in {@code .workbook/workbook.db} under the workbook's
 * folder; several processes may have it open. Every method may throw {@link ProgressException}.
 *
 * <pre>{@code
 * try (Progress progress = Progress.open(root)) {
 *   progress.graded(List.of(result));
 *   progress.results().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Progress implements AutoCloseable {
  private final Store store;
  private final Optional<SetAside> setAside;

  private Progress(Store store, Optional<SetAside> setAside) {
    this.store = store;
    this.setAside = setAside;
  }

  /** Opens the progress of the workbook in this folder; begins it when there is none. */
  public static Progress open(Path root) {
    StoreFile file = new StoreFile(root.resolve(".workbook").resolve("workbook.db"));
    Optional<SetAside> setAside = file.prepare();
    return new Progress(Store.open(file.path()), setAside);
  }

  /** A file that could not be used when this was opened; the learner should be told. */
  public Optional<SetAside> setAside() {
    return setAside;
  }

  /** Keeps results. One that was not checked says nothing, and takes no earlier one away. */
  public void graded(List<ExerciseResult> results) {
    store.write(new Results(results));
  }

  /** The last result of each exercise on each database, sorted by exercise and database. */
  public List<ExerciseResult> results() {
    return store.read(Results.ALL, Results::row);
  }

  /** The last results of one exercise, sorted by database. */
  public List<ExerciseResult> results(String exercise) {
    return store.read(Results.ONE, Results::row, exercise);
  }

  /** True once the exercise was done on any database, also when its answer is wrong by now. */
  public boolean wasDone(String exercise) {
    return !store.read(Results.DONE, row -> row.getString(1), exercise).isEmpty();
  }

  /** When anything was graded last, by whomever: pages that show an older state are stale. */
  public Optional<Instant> lastGraded() {
    return store.read(Results.LAST, row -> Instant.ofEpochMilli(row.getLong(1))).stream()
        .findFirst();
  }

  /** Keeps the learner's text of a cell instead of the one before. */
  public void saveDraft(Draft draft) {
    store.run(Cells.SAVE, draft.lesson(), draft.cell(), draft.originalHash(), draft.code());
  }

  /** The learner's texts of a lesson's cells. */
  public List<Draft> drafts(String lesson) {
    return store.read(Cells.ALL, Cells::row, lesson);
  }

  /** The learner's text of a cell. */
  public Optional<Draft> draft(String lesson, String cell) {
    return store.read(Cells.ONE, Cells::row, lesson, cell).stream().findFirst();
  }

  /** Forgets the learner's text of a cell: the lesson's own is shown again. */
  public void dropDraft(String lesson, String cell) {
    store.run(Cells.DROP, lesson, cell);
  }

  /** Notes that so many of the exercise's hints were shown; the number never falls. */
  public void showHints(String exercise, int shown) {
    store.run(Hints.SHOW, exercise, shown);
  }

  /** How many of the exercise's hints were shown. */
  public int hintsShown(String exercise) {
    return store.read(Hints.SHOWN, row -> row.getInt(1), exercise).stream().findFirst().orElse(0);
  }

  /** Keeps an answer instead of the one before. */
  public void answer(QuizAnswer answer) {
    store.run(Quizzes.ANSWER, answer.lesson(), answer.quiz(), answer.question(), answer.choice());
  }

  /** The answers to a lesson's questions, in their order. */
  public List<QuizAnswer> answers(String lesson) {
    return store.read(Quizzes.OF_LESSON, Quizzes::row, lesson);
  }

  @Override
  public void close() {
    store.close();
  }
}
