package workbook.site.exercise;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbook.course.source.Language;
import workbook.lab.ExerciseId;
import workbook.lab.database.DatabaseKind;
import workbook.lab.judge.Judge;
import workbook.lab.judge.JudgeRequest;
import workbook.lab.progress.ExerciseResult;
import workbook.lab.progress.GradedBy;
import workbook.lab.progress.Progress;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Verdict;
import workbook.site.events.Channel;
import workbook.site.events.Channels;
import workbook.site.page.Pages;
import workbook.site.warm.Warm;

/**
 * Has answers judged. Each database is asked for by itself, so that the quick one's verdict does
 * not wait for the slow one's.
 */
public final class Judging implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

  private final Exercises exercises;
  private final Warm<Judge> judge;
  private final Warm<Progress> progress;
  private final Channels channels;
  private final AtomicLong runs = new AtomicLong();

  /** Judging with this judge; what it finds is kept in the progress and told to the page. */
  public Judging(
      Exercises exercises, Warm<Judge> judge, Warm<Progress> progress, Channels channels) {
    this.exercises = exercises;
    this.judge = judge;
    this.progress = progress;
    this.channels = channels;
  }

  /**
   * What a page is told of a run.
   *
   * @param verdict null when there is none, for the reason in the message
   */
  record News(
      String exercise,
      long run,
      DatabaseKind database,
      @Nullable DatabaseVerdict verdict,
      List<CompileProblem> compileProblems,
      @Nullable String message) {}

  /** Has the learner's file judged; returns the number under which the page hears of it. */
  long judge(ExerciseId exercise, String page, Language language) {
    long run = runs.incrementAndGet();
    Channel channel = channels.of(page);
    channel.forget(topic(exercise));
    for (DatabaseKind database : DatabaseKind.values()) {
      judge(new Question(exercise, run, database, language), channel);
    }
    return run;
  }

  /** An answer to be judged on a database. */
  private record Question(ExerciseId exercise, long run, DatabaseKind database, Language language) {
    JudgeRequest request(Path answer) {
      return new JudgeRequest(exercise.toString(), answer, Set.of(database), language.locale());
    }
  }

  private void judge(Question question, Channel channel) {
    CompletableFuture<Void> unused =
        CompletableFuture.supplyAsync(judge::get)
            .thenCompose(
                there -> there.judge(question.request(exercises.answer(question.exercise()))))
            .thenApply(verdict -> kept(question, verdict))
            .exceptionally(failure -> failed(question, failure))
            .thenAccept(news -> channel.tell(topic(question.exercise()), "verdict", news));
  }

  private News kept(Question question, Verdict verdict) {
    DatabaseVerdict found = verdict.on(question.database());
    progress
        .get()
        .graded(
            List.of(
                new ExerciseResult(
                    verdict.exercise(),
                    found.database(),
                    found.state(),
                    Instant.now(),
                    GradedBy.SITE)));
    return new News(
        verdict.exercise(),
        question.run(),
        found.database(),
        found,
        verdict.compileProblems(),
        null);
  }

  private static News failed(Question question, Throwable failure) {
    LOG.error("{} could not be judged on {}.", question.exercise(), question.database(), failure);
    String message = Pages.texts(question.language()).text("judge.failed");
    return new News(
        question.exercise().toString(),
        question.run(),
        question.database(),
        null,
        List.of(),
        message);
  }

  private static String topic(ExerciseId exercise) {
    return "verdict:" + exercise;
  }

  @Override
  public void close() {
    judge.close(Judge::close);
  }
}
