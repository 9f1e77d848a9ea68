package workbook.lab.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import workbook.lab.Todo;
import workbook.lab.text.Texts;
import workbook.lab.verdict.Place;
import workbook.migrate.MigrationException;

/** Tells the learner why a step stopped. */
final class StepErrors {
  private final Judgement judgement;
  private final Texts texts;

  StepErrors(Judgement judgement) {
    this.judgement = judgement;
    this.texts = judgement.texts();
  }

  /** Ends the check: as to do, or with a refusal. */
  void end(Step step, StepError error, List<Typical<StepError>> mistakes) {
    Optional<Todo> todo = error.cause(Todo.class);
    if (todo.isPresent()) {
      throw new StillToDo(todo.get().getMessage());
    }
    throw finding(step, error)
        .looksLike(Typical.first(mistakes, error))
        .at(place(step, error))
        .refusal();
  }

  private Finding finding(Step step, StepError error) {
    Throwable cause = error.error();
    if (error.cause(OutOfMemoryError.class).isPresent()) {
      judgement.unsound();
      return Finding.of(texts, "out-of-memory", step.method());
    }
    if (error.cause(StackOverflowError.class).isPresent()) {
      return Finding.of(texts, "deep-recursion", step.method());
    }
    Optional<SQLException> sql = error.sql();
    if (sql.isPresent()) {
      return worded(step, "sql-error", sql.get());
    }
    return cause instanceof MigrationException
        ? worded(step, "refused-by-engine", cause)
        : worded(step, "exception", cause);
  }

  private Finding worded(Step step, String kind, Throwable cause) {
    return Finding.of(texts, kind, step.method(), cause.getClass().getSimpleName())
        .expected(texts.text("runs", step.method()), String.valueOf(cause.getMessage()))
        .trace(judgement.answer().trace(cause));
  }

  private Optional<Place> place(Step step, StepError error) {
    return judgement
        .answer()
        .place(error.frames())
        .or(() -> judgement.answer().place(step.method(), ""));
  }
}
