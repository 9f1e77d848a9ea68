package workbook.lab.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.Operation;
import workbook.migrate.run.StepFailedException;

/**
 * A step that stopped with an error.
 *
 * @param error what was thrown
 */
public record StepError(Throwable error) {

  /** Whether a database refused a statement, with these words in its message, in any case. */
  public boolean says(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return sql()
        .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(wanted))
        .orElse(false);
  }

  /** Whether a database refused an operation of this kind. */
  public boolean stoppedAt(Class<? extends Operation> kind) {
    return refused().map(StepFailedException::operation).filter(kind::isInstance).isPresent();
  }

  /** Whether an operation of this kind stood after the one that a database refused. */
  public boolean stoppedBefore(Class<? extends Operation> kind) {
    return refused().map(step -> later(step).stream().anyMatch(kind::isInstance)).orElse(false);
  }

  private static List<Operation> later(StepFailedException step) {
    List<Operation> planned = step.planned();
    return planned.subList(planned.indexOf(step.operation()) + 1, planned.size());
  }

  Optional<SQLException> sql() {
    return cause(SQLException.class);
  }

  Optional<StepFailedException> refused() {
    return cause(StepFailedException.class);
  }

  <T extends Throwable> Optional<T> cause(Class<T> type) {
    for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  /** The frames that lead to the learner's line, best first. */
  StackTraceElement[] frames() {
    Optional<StackTraceElement> asked = refused().map(StepFailedException::where);
    return asked.map(frame -> new StackTraceElement[] {frame}).orElse(deepest().getStackTrace());
  }

  private Throwable deepest() {
    Throwable deepest = error;
    for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    return deepest;
  }
}
