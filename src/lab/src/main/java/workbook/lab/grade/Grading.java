package workbook.lab.grade;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import workbook.lab.ExerciseId;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.Judge;
import workbook.lab.judge.JudgeRequest;
import workbook.lab.judge.JudgeSettings;
import workbook.lab.text.Texts;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Verdict;

/**
 * One run over a workbook's exercises: all are judged side by side, on SQLite while MySQL starts.
 *
 * <pre>{@code
 * try (Grading grading = Grading.start(settings)) {
 *   System.out.println(grading.report(style));
 * }
 * }</pre>
 */
public final class Grading implements AutoCloseable {
  private final GradeSettings settings;
  private final Texts texts;
  private final List<ExerciseId> exercises;
  private final CompletableFuture<MySqlServer> mysql;
  private final Judge judge;
  private final Map<Question, CompletableFuture<Verdict>> verdicts = new HashMap<>();

  private record Question(ExerciseId exercise, DatabaseKind database) {}

  private Grading(GradeSettings settings, Texts texts, List<ExerciseId> exercises) {
    this.settings = settings;
    this.texts = texts;
    this.exercises = exercises;
    this.mysql = CompletableFuture.supplyAsync(() -> JudgeSettings.readied(settings.mysql()));
    this.judge = Judge.start(judgeSettings());
    for (DatabaseKind database : DatabaseKind.values()) {
      exercises.forEach(exercise -> ask(exercise, database));
    }
  }

  /**
   * Begins to judge.
   *
   * @throws UnknownExercise when the exercise that is asked for isn't there
   */
  public static Grading start(GradeSettings settings) {
    Texts texts =
        Texts.of(
            settings.language(),
            Grading.class.getClassLoader(),
            "workbook.lab.grade.Grades",
            "workbook.lab.check.General");
    List<ExerciseId> exercises =
        Selection.of(settings.exercise(), settings.workbook().exercises(), texts);
    return new Grading(settings, texts, exercises);
  }

  private JudgeSettings judgeSettings() {
    int others = Math.min(4, Runtime.getRuntime().availableProcessors()) - 1;
    return new JudgeSettings(
        settings.classPath(),
        settings.workbook().root(),
        () -> mysql.join().environment(),
        JudgeSettings.LIMIT,
        others);
  }

  private void ask(ExerciseId exercise, DatabaseKind database) {
    JudgeRequest request =
        new JudgeRequest(
            exercise.toString(),
            exercise.folder(settings.workbook().root()),
            EnumSet.of(database),
            settings.language());
    verdicts.put(new Question(exercise, database), judge.judge(request));
  }

  /** What is graded, in the order of the lessons. */
  public List<ExerciseId> exercises() {
    return exercises;
  }

  /** The verdict on one exercise on one database; waits for it. */
  public Verdict verdict(ExerciseId exercise, DatabaseKind database) {
    return Objects.requireNonNull(verdicts.get(new Question(exercise, database))).join();
  }

  /**
   * Ends a test as the exercise stands: passed where it is done, skipped where it is to do or was
   * not checked (failed where MySQL is required).
   *
   * @throws AssertionFailedError with the text for the learner, and no trace, where it is wrong
   */
  public void expectDone(ExerciseId exercise, DatabaseKind database) {
    DatabaseVerdict verdict = verdict(exercise, database).on(database);
    String note = verdict.note() == null ? "" : verdict.note();
    switch (verdict.state()) {
      case WRONG -> throw withoutTrace(new AssertionFailedError(headline(exercise, verdict)));
      case TODO -> throw withoutTrace(new TestAbortedException(note));
      case NOT_CHECKED -> throw withoutTrace(notChecked(note));
      case DONE -> {}
    }
  }

  private static RuntimeException notChecked(String note) {
    return MySqlServers.required(System.getenv())
        ? new IllegalStateException(note)
        : new TestAbortedException(note);
  }

  private static String headline(ExerciseId exercise, DatabaseVerdict verdict) {
    String where = exercise + " (" + verdict.database().label() + "): ";
    return verdict.failure() == null ? where : where + verdict.failure().headline();
  }

  private static <E extends Throwable> E withoutTrace(E error) {
    error.setStackTrace(new StackTraceElement[0]);
    return error;
  }

  /** How every exercise stands; waits for all. */
  public List<Grade> grades() {
    return exercises.stream().map(this::grade).toList();
  }

  private Grade grade(ExerciseId exercise) {
    return Grade.of(
        exercise,
        Arrays.stream(DatabaseKind.values()).map(kind -> verdict(exercise, kind)).toList());
  }

  /**
   * Keeps the results in the learner's progress, and tells them: each failure in full, then the
   * scorecard. Waits for all.
   */
  public String report(Style style) {
    List<Grade> grades = grades();
    Optional<String> notKept = Keeper.keep(grades, settings.workbook(), settings.by());
    String report = Report.of(grades, settings.workbook(), mysql.join(), texts, style);
    return notKept.map(why -> report + texts.text("not-kept", why)).orElse(report);
  }

  /** Ends the processes that judge. The server stays: it is its owner's. */
  @Override
  public void close() {
    judge.close();
  }
}
